package io.spacegraph.model;

import static io.spacegraph.model.EntityType.*;
import static io.spacegraph.model.ValueKind.*;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says of its subject. A constant states the kind of its value, whether a subject can have only one such
 * value at a time (two that differ are then a conflict), and the reading-copy column that its preferred value fills. A
 * link's constant is also the relationship type between subject and object.
 */
@Enum("ClaimProperty")
@Description("What a claim says of its subject; what has no property of its own is a STATEMENT.")
public enum ClaimProperty {
    // Anything
    STATEMENT(TEXT),
    LEGAL_NAME(TEXT),
    ALSO_KNOWN_AS(TEXT),
    PURPOSE(TEXT),
    RISK(TEXT),
    DRIVER(TEXT),
    RECORD(TEXT),
    GOAL(TEXT),

    // Companies and organisations
    KIND(CompanyKind.class, "kind"),
    OWNERSHIP_CLASS(OwnershipClass.class, "ownershipClass"),
    FOUNDED(DATE, "founded"),
    PROFIT_LOSS(TEXT),
    REVENUE(MONEY),
    NET_PROFIT(MONEY),
    SUBSCRIBERS(QUANTITY),
    VALUATION(MONEY, "valuation"),
    TOTAL_RAISED(MONEY, "raised"),
    MAKES(Set.of(COMPANY), Set.of(ROCKET, PRODUCT)),
    OPERATES(Set.of(COMPANY), Set.of(CONSTELLATION, LAUNCH_SITE)),
    PARTNER_OF(Set.of(COMPANY), Set.of(COMPANY)),
    BACKS(Set.of(COMPANY, POLICY), Set.of(COMPANY)),
    SUPPLIES(Set.of(COMPANY), Set.of(COMPANY, ROCKET, CONSTELLATION)),
    OWNS(Set.of(COMPANY, PERSON), Set.of(COMPANY)),
    DESIGNATED_UNDER(Set.of(COMPANY), Set.of(POLICY)),
    LOCATED_IN(Set.of(COMPANY, LAUNCH_SITE, POLICY, MARKET, MISSION, PRODUCT), Set.of(REGION)),
    ACTIVE_IN(Set.of(COMPANY), Set.of(INDUSTRY)),

    // People
    HAS_ROLE(Set.of(PERSON), Set.of(COMPANY)),
    SPOKE_WITH(Set.of(PERSON), Set.of(PERSON)),
    SPOKE_AT(Set.of(PERSON), Set.of(COMPANY)),

    // Rockets and products
    ROCKET_STATUS(RocketStatus.class, "status"),
    REUSE_LEVEL(ReuseLevel.class, "reuse"),
    REUSE_DATE(DATE),
    PROPELLANT(TEXT, "propellant"),
    CAPABILITY(TEXT),
    PAYLOAD_LEO(QUANTITY, "payloadLeo"),
    PAYLOAD_SSO(QUANTITY),
    PAYLOAD_GTO(QUANTITY),
    PAYLOAD_RELATIVE(QUANTITY),
    COST_PER_KG(QUANTITY),
    COST_RELATIVE(QUANTITY),
    PRICE_PER_LAUNCH(MONEY),
    /** What a launch costs its maker; what a customer pays for it is a price. */
    COST_PER_LAUNCH(MONEY),
    PART_COST(MONEY),
    LAUNCHES(QUANTITY),
    LAUNCHES_PER_YEAR(QUANTITY),
    DAYS_PER_LAUNCH(QUANTITY),
    FIRST_FLIGHT(DATE, "firstFlight"),
    SERVES(Set.of(ROCKET), Set.of(CONSTELLATION)),
    PRODUCT_KIND(ProductKind.class, "kind"),

    // Constellations
    SATELLITES_PLANNED(QUANTITY),
    SATELLITES_LAUNCHED(QUANTITY),
    SATELLITES_IN_ORBIT(QUANTITY),
    SATELLITES_OPERATIONAL(QUANTITY),
    SATELLITES_DEPLOYED_IN_PERIOD(QUANTITY),
    DEPLOYMENT_STARTED(DATE, "deploymentStarted"),
    /** The day from which customers are served. */
    SERVICE_START(DATE),
    INITIATIVE_LAUNCHED(DATE),
    RIVAL_OF(Set.of(CONSTELLATION, COMPANY), Set.of(CONSTELLATION, COMPANY)),
    ORIGINATED_IN(Set.of(CONSTELLATION, COMPANY), Set.of(POLICY)),

    // Missions: launches, flights, tests, demonstrations
    MISSION_KIND(MissionKind.class, "kind"),
    MISSION_DATE(DATE, "date"),
    OUTCOME(Outcome.class, "outcome"),
    FAILURE_REASON(TEXT, "failureReason"),
    ORBIT(Orbit.class, "orbit"),
    SATELLITES_CARRIED(QUANTITY, "satellites"),
    LAUNCH_ORDINAL(QUANTITY),
    DAYS_IN_ORBIT(QUANTITY),
    DURATION(QUANTITY),
    LAUNCHED_ON(Set.of(MISSION), Set.of(ROCKET)),
    OPERATED_BY(Set.of(MISSION), Set.of(COMPANY)),
    FLOWN_FOR(Set.of(MISSION), Set.of(COMPANY)),
    DEPLOYED(Set.of(MISSION), Set.of(CONSTELLATION)),
    DEMONSTRATED(Set.of(MISSION), Set.of(CONSTELLATION)),
    LAUNCHED_FROM(Set.of(MISSION), Set.of(LAUNCH_SITE)),
    AFFECTED(Set.of(MISSION), Set.of(COMPANY, ROCKET, CONSTELLATION, MISSION, IPO, POLICY)),
    CREW_LAUNCHED_ON(Set.of(CREW), Set.of(MISSION)),
    CREW_LANDED_IN(Set.of(CREW), Set.of(MISSION)),
    LATITUDE(QUANTITY, "latitude"),
    LONGITUDE(QUANTITY, "longitude"),

    // Funding rounds and listings
    RAISED(Set.of(COMPANY), Set.of(FUNDING_ROUND)),
    INVESTED_IN(Set.of(COMPANY, PERSON), Set.of(FUNDING_ROUND)),
    SERIES(Series.class, "series"),
    ROUND_ANNOUNCED(DATE, "announced"),
    ROUND_CLOSED(DATE, "closed"),
    ROUND_AMOUNT(MONEY, "amount"),
    PRE_MONEY(MONEY, "preMoney"),
    POST_MONEY(MONEY, "postMoney"),
    FILED(Set.of(COMPANY), Set.of(IPO)),
    SPONSORS(Set.of(COMPANY), Set.of(IPO)),
    IPO_BOARD(TEXT, "board"),
    IPO_STANDARD(TEXT, "standard"),
    IPO_AMOUNT(MONEY),
    /** The offer price of one share. */
    IPO_PRICE(MONEY),
    IPO_STATE(IpoState.class, "state"),
    IPO_CAUSE(IpoCauseCode.class),

    // Policies
    ISSUED_BY(Set.of(POLICY), Set.of(COMPANY)),
    POLICY_LEVEL(PolicyLevel.class, "level"),
    POLICY_FROM(DATE, "from"),
    POLICY_TO(DATE, "to"),
    POLICY_STATUS(TEXT),
    POLICY_TARGET(TEXT),
    POLICY_PART(TEXT),
    POLICY_PART_COUNT(QUANTITY),
    /** The money that a policy sets aside or promises. */
    POLICY_AMOUNT(MONEY),
    GATE_CONDITION(GateCondition.class),
    SUPPORTS(Set.of(POLICY), Set.of(COMPANY, INDUSTRY, REGION, LAUNCH_SITE)),

    // Markets, industries, regions
    MARKET_SIZE(QUANTITY_OR_MONEY),
    /** The money put, or to be put, into building a thing: a constellation, a site, the projects of a region. */
    INVESTMENT(MONEY),
    INVESTMENT_SHARE(QUANTITY),
    OUTPUT_PER_YEAR(QUANTITY),
    CHAIN_STAGE(ChainStage.class, "chain"),
    COMPRISES(Set.of(MARKET), Set.of(INDUSTRY)),
    PART_OF(Set.of(REGION, INDUSTRY, MARKET), Set.of(REGION, INDUSTRY, MARKET));

    private final ValueKind kind;
    private final @Nullable Class<? extends java.lang.Enum<?>> values;
    private final @Nullable String column;
    private final Set<EntityType> subjects;
    private final Set<EntityType> objects;

    ClaimProperty(ValueKind kind) {
        this(kind, null, null, Set.of(), Set.of());
    }

    ClaimProperty(ValueKind kind, String column) {
        this(kind, null, column, Set.of(), Set.of());
    }

    ClaimProperty(Class<? extends java.lang.Enum<?>> values) {
        this(CODE, values, null, Set.of(), Set.of());
    }

    ClaimProperty(Class<? extends java.lang.Enum<?>> values, String column) {
        this(CODE, values, column, Set.of(), Set.of());
    }

    ClaimProperty(Set<EntityType> subjects, Set<EntityType> objects) {
        this(LINK, null, null, subjects, objects);
    }

    ClaimProperty(
            ValueKind kind,
            @Nullable Class<? extends java.lang.Enum<?>> values,
            @Nullable String column,
            Set<EntityType> subjects,
            Set<EntityType> objects) {
        this.kind = kind;
        this.values = values;
        this.column = column;
        this.subjects = subjects;
        this.objects = objects;
    }

    /** The kind of value that a claim of this property carries. */
    public ValueKind kind() {
        return kind;
    }

    /** The enum whose constants are the allowed values, for a property of kind {@link ValueKind#CODE}. */
    public Optional<Class<? extends java.lang.Enum<?>>> codes() {
        return Optional.ofNullable(values);
    }

    /** The property of the entity's node that the preferred claim fills, if the reading copy holds one. */
    public Optional<String> column() {
        return Optional.ofNullable(column);
    }

    /** The types that may be the subject of a link; empty for a property of another kind, which takes any. */
    public Set<EntityType> subjects() {
        return subjects;
    }

    /** The types that may be the object of a link; empty for a property of another kind, which takes none. */
    public Set<EntityType> objects() {
        return objects;
    }
}
