package io.spacegraph.vocabulary;

import static io.spacegraph.value.ValueKind.*;
import static io.spacegraph.vocabulary.EntityType.*;
import static io.spacegraph.vocabulary.Temporality.*;

import io.spacegraph.value.Unit;
import io.spacegraph.value.ValueKind;
import io.spacegraph.vocabulary.code.AcquisitionState;
import io.spacegraph.vocabulary.code.Board;
import io.spacegraph.vocabulary.code.ChainStage;
import io.spacegraph.vocabulary.code.CompanyKind;
import io.spacegraph.vocabulary.code.ContractState;
import io.spacegraph.vocabulary.code.GateCondition;
import io.spacegraph.vocabulary.code.IpoCauseCode;
import io.spacegraph.vocabulary.code.IpoState;
import io.spacegraph.vocabulary.code.LiftClass;
import io.spacegraph.vocabulary.code.MissionKind;
import io.spacegraph.vocabulary.code.Orbit;
import io.spacegraph.vocabulary.code.Outcome;
import io.spacegraph.vocabulary.code.OwnershipClass;
import io.spacegraph.vocabulary.code.PolicyLevel;
import io.spacegraph.vocabulary.code.PolicyStatus;
import io.spacegraph.vocabulary.code.ProductKind;
import io.spacegraph.vocabulary.code.ReuseLevel;
import io.spacegraph.vocabulary.code.RocketStatus;
import io.spacegraph.vocabulary.code.Series;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says of its subject. A constant states the kind of its value, whether a subject can have only one such
 * value at a time (two that differ are then a conflict), how its values hold in time, and the reading-copy column that its preferred value fills. A
 * link's constant is also the relationship type between subject and object.
 */
@Enum("ClaimProperty")
@Description("What a claim says of its subject; anything without its own property is a STATEMENT.")
public enum ClaimProperty {
    // Anything
    @Description("Anything that no other property fits, about any subject, as text.")
    STATEMENT(REMARK, TEXT),
    @Description("The full registered or official name of a company or policy, as text.")
    LEGAL_NAME(STATE, TEXT),
    @Description("Another name of a company or policy, as text.")
    ALSO_KNOWN_AS(REMARK, TEXT),
    @Description("What a constellation, policy, company or mission is for, as text.")
    PURPOSE(REMARK, TEXT),
    @Description("A danger, weakness or concern that a source sees for a market, company or constellation, as text.")
    RISK(REMARK, TEXT),
    @Description("What makes a market or industry grow or gives a mission its cause, as text.")
    DRIVER(REMARK, TEXT),
    @Description("A first, a largest, a fastest or another superlative that a source credits to its subject, as text.")
    RECORD(REMARK, TEXT),
    @Description(
            "What a company, rocket, region, constellation, product or person aims at, as text; most have a deadline.")
    GOAL(PLAN, TEXT),

    // Companies and organisations
    @Description("What an organisation mainly does, as a code such as LAUNCH or INVESTOR.")
    KIND(STATE, CompanyKind.class, "kind"),
    @Description("Who owns a company, as a class such as PRIVATE, CENTRAL_STATE or LISTED.")
    OWNERSHIP_CLASS(STATE, OwnershipClass.class, "ownershipClass"),
    @Description("The date on which a company was founded, mostly only the year.")
    FOUNDED(CONSTANT, DATE, "founded"),
    @Description("Whether a company makes a profit or a loss, in words, where no exact net profit is stated.")
    PROFIT_LOSS(PERIOD, TEXT),
    @Description("The money that a company, or the facilities of a region, took in during the period of the claim.")
    REVENUE(PERIOD, MONEY),
    @Description("The net profit of a company in the period of the claim, as money; a loss is negative.")
    NET_PROFIT(PERIOD, MONEY),
    @Description("How many subscribers or users a constellation or a market has, counted in items.")
    SUBSCRIBERS(LEVEL, QUANTITY),
    @Description("What a whole company was valued at on a date, as money.")
    VALUATION(LEVEL, MONEY, "valuation"),
    @Description(
            "The total that a company, or the companies of a market, raised from investors, as the source sums it up.")
    TOTAL_RAISED(TOTAL, MONEY, "raised"),
    @Description(
            "What a company has yet to earn from the contracts that it has signed at a date, as money; the scope says what counts.")
    BACKLOG(LEVEL, MONEY),
    @Description("Links a company to a rocket or product that it develops or builds.")
    MAKES(CONSTANT, Set.of(COMPANY), Set.of(ROCKET, PRODUCT)),
    @Description("Links a company to a constellation or launch site that it runs or is to run.")
    OPERATES(STATE, Set.of(COMPANY), Set.of(CONSTELLATION, LAUNCH_SITE)),
    @Description("Links a company to another with which it has dealings, such as a joint venture or a merger.")
    PARTNER_OF(STATE, Set.of(COMPANY), Set.of(COMPANY)),
    @Description(
            "Links a company or policy to a company that it supports with money or otherwise; no single round is meant.")
    BACKS(STATE, Set.of(COMPANY, POLICY), Set.of(COMPANY)),
    @Description(
            "Links a company to the company, rocket or constellation that gets its goods, launches or services; the text says which.")
    SUPPLIES(STATE, Set.of(COMPANY), Set.of(COMPANY, ROCKET, CONSTELLATION)),
    @Description("Links a company or person to a company that it controls or holds shares in, in percent or in words.")
    OWNS(STATE, Set.of(COMPANY, PERSON), Set.of(COMPANY)),
    @Description(
            "Links a company to the sanctions or export control list, a policy, that names it; the text may say why.")
    DESIGNATED_UNDER(STATE, Set.of(COMPANY), Set.of(POLICY)),
    @Description(
            "Links a company, launch site, policy, market, mission or product to the region in which it is or applies.")
    LOCATED_IN(STATE, Set.of(COMPANY, LAUNCH_SITE, POLICY, MARKET, MISSION, PRODUCT), Set.of(REGION)),
    @Description("Links a company to an industry in which it does business or is to do so.")
    ACTIVE_IN(STATE, Set.of(COMPANY), Set.of(INDUSTRY)),

    // People
    @Description("Links a person to the organisation in which they hold a post; the text is the title, such as CEO.")
    HAS_ROLE(STATE, Set.of(PERSON), Set.of(COMPANY)),
    @Description("Links a person to another person with whom they held a public conversation.")
    SPOKE_WITH(CONSTANT, Set.of(PERSON), Set.of(PERSON)),
    @Description("Links a person to the organisation at whose event they spoke, such as a forum or an air show.")
    SPOKE_AT(CONSTANT, Set.of(PERSON), Set.of(COMPANY)),

    // Rockets and products
    @Description("How far a rocket has come at a date, as a code from CONCEPT to RETIRED.")
    ROCKET_STATUS(STATE, RocketStatus.class, "status"),
    @Description("How much of a rocket is, or is designed to be, used again, as a code.")
    REUSE_LEVEL(STATE, ReuseLevel.class, "reuse"),
    @Description("The date on which a rocket is recovered or reused, or is to be; the scope says which step.")
    REUSE_DATE(CONSTANT, DATE),
    @Description("Whether a rocket is small, medium or large, in the words of a source, as a code.")
    LIFT_CLASS(STATE, LiftClass.class),
    @Description("What a rocket burns, as text such as methane and liquid oxygen.")
    PROPELLANT(STATE, TEXT, "propellant"),
    @Description("What a rocket, mission or company can do, or is designed to do, as text.")
    CAPABILITY(REMARK, TEXT),
    @Description("The mass that a rocket can carry to low Earth orbit, in kg, t or lb; the scope may name the variant.")
    PAYLOAD_LEO(CONSTANT, QUANTITY, "payloadLeo"),
    @Description(
            "The mass that a rocket can carry to sun-synchronous orbit, in kg or t; the scope may name the altitude.")
    PAYLOAD_SSO(CONSTANT, QUANTITY),
    @Description("The mass that a rocket can carry to geostationary transfer orbit, in kg or t.")
    PAYLOAD_GTO(CONSTANT, QUANTITY),
    @Description(
            "How a rocket's payload compares with another rocket's, in times or percent of what the claim is relative to.")
    PAYLOAD_RELATIVE(STATE, QUANTITY),
    @Description("What it costs to bring one kilogram or pound to orbit by a rocket or in a market, such as USD/kg.")
    COST_PER_KG(LEVEL, QUANTITY),
    @Description("What access to space by a rocket costs in percent of the level that the claim is relative to.")
    COST_RELATIVE(STATE, QUANTITY),
    @Description("What a customer pays for one launch of a rocket, as money.")
    PRICE_PER_LAUNCH(LEVEL, MONEY),
    @Description("What one launch of a rocket costs its maker, as money; what a customer pays is a price.")
    COST_PER_LAUNCH(LEVEL, MONEY),
    @Description("What one part of a rocket costs, as money; the subject is the part as a product.")
    PART_COST(LEVEL, MONEY),
    @Description(
            "How many launches a rocket, company, region, market or launch site had; the scope says which are counted.")
    LAUNCHES(TOTAL, QUANTITY),
    @Description("How many launches a year a rocket or company makes or aims at, in launches/year.")
    LAUNCHES_PER_YEAR(PERIOD, QUANTITY),
    @Description("The average time between two launches of a company, in days.")
    DAYS_PER_LAUNCH(LEVEL, QUANTITY),
    @Description("The date on which a rocket first flew, or is to fly first.")
    FIRST_FLIGHT(CONSTANT, DATE, "firstFlight"),
    @Description("Links a rocket to a constellation whose satellites it launches or is meant to launch.")
    SERVES(STATE, Set.of(ROCKET), Set.of(CONSTELLATION)),
    @Description("Links a rocket to the family of which it is a version.")
    VARIANT_OF(CONSTANT, Set.of(ROCKET), Set.of(ROCKET)),
    @Description("What kind of thing a product is, as a code such as SPACECRAFT or FACILITY.")
    PRODUCT_KIND(CONSTANT, ProductKind.class, "kind"),

    // Constellations
    @Description("How many satellites a constellation, or all of a market together, is to have, often by a deadline.")
    SATELLITES_PLANNED(PLAN, QUANTITY),
    @Description(
            "How many satellites of a constellation, company or rocket were launched up to a date, whether or not they still fly.")
    SATELLITES_LAUNCHED(TOTAL, QUANTITY),
    @Description("How many satellites of a constellation are in orbit at a date, working or not.")
    SATELLITES_IN_ORBIT(LEVEL, QUANTITY),
    @Description("How many satellites of a constellation work at a date.")
    SATELLITES_OPERATIONAL(LEVEL, QUANTITY),
    @Description("How many satellites of a constellation were brought to orbit within the period of the claim.")
    SATELLITES_DEPLOYED_IN_PERIOD(PERIOD, QUANTITY),
    @Description("The date of the launch that began to build a constellation, or that is to begin it.")
    DEPLOYMENT_STARTED(CONSTANT, DATE, "deploymentStarted"),
    @Description("The date from which a constellation serves its customers, or is to serve them.")
    SERVICE_START(CONSTANT, DATE),
    @Description("The date on which the initiative behind a constellation began, as opposed to its first launch.")
    INITIATIVE_LAUNCHED(CONSTANT, DATE),
    @Description("Links a constellation or company to one with which it competes.")
    RIVAL_OF(STATE, Set.of(CONSTELLATION, COMPANY), Set.of(CONSTELLATION, COMPANY)),
    @Description("Links a constellation or company to the policy or public initiative from which it grew.")
    ORIGINATED_IN(CONSTANT, Set.of(CONSTELLATION, COMPANY), Set.of(POLICY)),

    // Missions: launches, flights, tests, demonstrations
    @Description("What kind of undertaking a mission is, as a code such as ORBITAL_LAUNCH or GROUND_TEST.")
    MISSION_KIND(CONSTANT, MissionKind.class, "kind"),
    @Description("The date on which a mission took place or is to take place; in launch records the day in UTC.")
    MISSION_DATE(CONSTANT, DATE, "date"),
    @Description("How a mission ended, as a code such as SUCCESS or PARTIAL_FAILURE; PLANNED before it takes place.")
    OUTCOME(CONSTANT, Outcome.class, "outcome"),
    @Description("Why a mission failed, wholly or in part, as text.")
    FAILURE_REASON(STATE, TEXT, "failureReason"),
    @Description("The orbit or destination to which a mission flies, as a code such as LEO or MARS.")
    ORBIT(CONSTANT, Orbit.class, "orbit"),
    @Description(
            "How many payloads a mission carried at launch, whether or not they reached orbit, counted in satellites.")
    SATELLITES_CARRIED(CONSTANT, QUANTITY, "satellites"),
    @Description("The place of a mission in a series, such as 4 for the fourth batch; the scope names the series.")
    LAUNCH_ORDINAL(CONSTANT, QUANTITY),
    @Description("How long a mission's spacecraft or a crew stayed in orbit, in days.")
    DAYS_IN_ORBIT(CONSTANT, QUANTITY),
    @Description("How long a mission took, in hours; the scope says from which event to which.")
    DURATION(CONSTANT, QUANTITY),
    @Description("Links a mission to the rocket that flies it; the claim may name the variant.")
    LAUNCHED_ON(CONSTANT, Set.of(MISSION), Set.of(ROCKET)),
    @Description("Links a mission to the company that carries it out, for a launch the launch provider.")
    OPERATED_BY(CONSTANT, Set.of(MISSION), Set.of(COMPANY)),
    @Description("Links a mission to a customer, the organisation that owns or ordered what it carries.")
    FLOWN_FOR(CONSTANT, Set.of(MISSION), Set.of(COMPANY)),
    @Description(
            "Links a mission to a constellation of which it carries satellites; a quantity says how many, lost ones included.")
    DEPLOYED(CONSTANT, Set.of(MISSION), Set.of(CONSTELLATION)),
    @Description("Links a mission to the constellation whose service it tests or shows.")
    DEMONSTRATED(CONSTANT, Set.of(MISSION), Set.of(CONSTELLATION)),
    @Description("Links a mission to the launch site from which it starts.")
    LAUNCHED_FROM(CONSTANT, Set.of(MISSION), Set.of(LAUNCH_SITE)),
    @Description("Links a mission to something that it damaged, delayed or otherwise touched; the text says how.")
    AFFECTED(CONSTANT, Set.of(MISSION), Set.of(COMPANY, ROCKET, CONSTELLATION, MISSION, IPO, POLICY)),
    @Description("Links a crew to the mission on which it went up.")
    CREW_LAUNCHED_ON(CONSTANT, Set.of(CREW), Set.of(MISSION)),
    @Description("Links a crew to the mission in whose spacecraft it came home.")
    CREW_LANDED_IN(CONSTANT, Set.of(CREW), Set.of(MISSION)),
    @Description("The latitude of a launch site in degrees, positive north of the equator.")
    LATITUDE(CONSTANT, QUANTITY, "latitude"),
    @Description("The longitude of a launch site in degrees, positive east of Greenwich.")
    LONGITUDE(CONSTANT, QUANTITY, "longitude"),

    // Funding rounds and listings
    @Description(
            "Links a company to a funding round in which it, or holders of its shares, raised or are to raise money.")
    RAISED(CONSTANT, Set.of(COMPANY), Set.of(FUNDING_ROUND)),
    @Description(
            "Links a company or person to a funding round in which they put money; the value is their sum or role.")
    INVESTED_IN(CONSTANT, Set.of(COMPANY, PERSON), Set.of(FUNDING_ROUND)),
    @Description("The stage of a funding round, as a code such as SEED, A or STRATEGIC.")
    SERIES(CONSTANT, Series.class, "series"),
    @Description("The date on which a funding round became public.")
    ROUND_ANNOUNCED(CONSTANT, DATE, "announced"),
    @Description("The date on which a funding round was completed.")
    ROUND_CLOSED(CONSTANT, DATE, "closed"),
    @Description("The money that a funding round brought in, or is to bring in, from all its investors together.")
    ROUND_AMOUNT(CONSTANT, MONEY, "amount"),
    @Description("What the company was valued at in a funding round before the new money, as money.")
    PRE_MONEY(CONSTANT, MONEY, "preMoney"),
    @Description("What the company was valued at in a funding round with the new money included, as money.")
    POST_MONEY(CONSTANT, MONEY, "postMoney"),
    @Description("Links a company or person to an acquisition in which it buys or is to buy.")
    ACQUIRES(CONSTANT, Set.of(COMPANY, PERSON), Set.of(ACQUISITION)),
    @Description(
            "Links a company to an acquisition in which it, a share of it or something that it owns is bought or to be bought.")
    TARGET_OF(CONSTANT, Set.of(COMPANY), Set.of(ACQUISITION)),
    @Description("The state that an acquisition reached at a date, as a code such as PENDING or CLOSED.")
    ACQUISITION_STATE(STATE, AcquisitionState.class, "state"),
    @Description("The date on which an acquisition became public.")
    ACQUISITION_ANNOUNCED(CONSTANT, DATE, "announced"),
    @Description("The date on which what an acquisition is about changed hands.")
    ACQUISITION_CLOSED(CONSTANT, DATE, "closed"),
    @Description(
            "What the acquirers pay or are to pay, as money; the scope says if the debt of the target is included.")
    ACQUISITION_AMOUNT(CONSTANT, MONEY, "amount"),
    @Description("The share of its target that an acquisition is about, in percent; 100 for the whole company.")
    ACQUISITION_SHARE(CONSTANT, QUANTITY, "percent"),
    @Description("What an acquisition is about if it is neither the target nor a share of it, as text.")
    ACQUISITION_ASSET(CONSTANT, TEXT, "asset"),
    @Description("Links a company or agency to a contract in which it is the customer.")
    CUSTOMER_OF(CONSTANT, Set.of(COMPANY), Set.of(CONTRACT)),
    @Description("Links a company or agency to a contract in which it is a supplier; several share what it brings.")
    SUPPLIER_OF(CONSTANT, Set.of(COMPANY), Set.of(CONTRACT)),
    @Description("Links a contract to the rocket, constellation, mission or product that it is about.")
    CONCERNS(STATE, Set.of(CONTRACT), Set.of(ROCKET, CONSTELLATION, MISSION, PRODUCT)),
    @Description("Links an order to the contract under which it was placed, such as a task order to its framework.")
    ORDERED_UNDER(CONSTANT, Set.of(CONTRACT), Set.of(CONTRACT)),
    @Description("The state that a contract reached at a date, as a code such as AWARDED or COMPLETED.")
    CONTRACT_STATE(STATE, ContractState.class, "state"),
    @Description(
            "The date on which a contract was awarded or signed, or on which that was made public if no earlier day is told.")
    CONTRACT_AWARDED(CONSTANT, DATE, "awarded"),
    @Description("The date on which the work under a contract begins.")
    CONTRACT_STARTS(CONSTANT, DATE, "starts"),
    @Description("The date by which the work under a contract is to end, as the contract has it then.")
    CONTRACT_ENDS(STATE, DATE, "ends"),
    @Description(
            "What a contract is worth as awarded, options not taken up left out, as money; what it may reach at most is a ceiling.")
    CONTRACT_AMOUNT(LEVEL, MONEY, "amount"),
    @Description("What a contract may reach at most, with all options and orders, as money; nothing says that it will.")
    CONTRACT_CEILING(LEVEL, MONEY, "ceiling"),
    @Description("What the supplier of a contract is to deliver or do, as text.")
    CONTRACT_WORK(CONSTANT, TEXT, "work"),
    @Description(
            "Links a company to its stock exchange listing, whether the application is planned, under way or ended.")
    FILED(CONSTANT, Set.of(COMPANY), Set.of(IPO)),
    @Description("Links a bank or broker to a listing that it sponsors or underwrites; the text names its role.")
    SPONSORS(STATE, Set.of(COMPANY), Set.of(IPO)),
    @Description(
            "The board or exchange on which a listing is made or sought, as a code such as STAR; one that may go to either of two has a claim for each.")
    IPO_BOARD(STATE, Board.class, "board"),
    @Description("The set of an exchange's listing standards under which a listing is sought, as text.")
    IPO_STANDARD(STATE, TEXT, "standard"),
    @Description(
            "The money that a listing raises or is to raise, including private placements alongside it if the source does.")
    IPO_AMOUNT(STATE, MONEY),
    @Description("The offer price of one share in a listing, as money.")
    IPO_PRICE(STATE, MONEY),
    @Description("The state that a listing reached at a date, as a code such as ACCEPTED or LISTED.")
    IPO_STATE(STATE, IpoState.class, "state"),
    @Description("Why a listing stopped, stalled or ended, as a code such as SANCTIONS_LISTING; it may have several.")
    IPO_CAUSE(REMARK, IpoCauseCode.class),

    // Policies
    @Description("Links a policy to the government, agency or exchange that issued it.")
    ISSUED_BY(CONSTANT, Set.of(POLICY), Set.of(COMPANY)),
    @Description("The level of authority that made a policy, as a code such as NATIONAL or MUNICIPAL.")
    POLICY_LEVEL(CONSTANT, PolicyLevel.class, "level"),
    @Description("The date on which a policy begins or was issued.")
    POLICY_FROM(CONSTANT, DATE, "from"),
    @Description("The date, mostly a year, with which the term of a policy ends.")
    POLICY_TO(CONSTANT, DATE, "to"),
    @Description("The step that a policy reached at a date, as a code from ANNOUNCED to CHANGED.")
    POLICY_STATUS(STATE, PolicyStatus.class),
    @Description("What a policy aims to reach, as text, nearly always with a deadline.")
    POLICY_TARGET(PLAN, TEXT),
    @Description("One measure, article, task or rule inside a policy, as text; the scope names the list it belongs to.")
    POLICY_PART(REMARK, TEXT),
    @Description("How many parts of one sort a policy has, in items; the scope names the sort, such as articles.")
    POLICY_PART_COUNT(CONSTANT, QUANTITY),
    @Description("The money that a policy sets aside or promises.")
    POLICY_AMOUNT(CONSTANT, MONEY),
    @Description(
            "A condition that a policy sets on a rocket of a company to be listed, as a code; a rule has one claim for each condition.")
    GATE_CONDITION(REMARK, GateCondition.class),
    @Description(
            "Links a policy to the company, industry, region or launch site that it helps; the text says by which instrument.")
    SUPPORTS(STATE, Set.of(POLICY), Set.of(COMPANY, INDUSTRY, REGION, LAUNCH_SITE)),

    // Markets, industries, regions
    @Description("How large a market is or will be, as money or as a quantity; the scope says what counts.")
    MARKET_SIZE(PERIOD, QUANTITY_OR_MONEY),
    @Description(
            "The money put, or to be put, into building something, such as a constellation, a site or a region's projects.")
    INVESTMENT(LEVEL, MONEY),
    @Description("What percentage of a market's funding or projects goes to the category that the scope names.")
    INVESTMENT_SHARE(LEVEL, QUANTITY),
    @Description(
            "How much a region, company or factory can make in a year, such as satellites/year; the scope names the goods.")
    OUTPUT_PER_YEAR(LEVEL, QUANTITY),
    @Description("The stage of an industry in the chain from part to service, as a code such as DOWNSTREAM.")
    CHAIN_STAGE(CONSTANT, ChainStage.class, "chain"),
    @Description("Links a market to an industry that belongs to it; the text may say in what use.")
    COMPRISES(CONSTANT, Set.of(MARKET), Set.of(INDUSTRY)),
    @Description("Links a region, industry or market to the larger one that contains it.")
    PART_OF(CONSTANT, Set.of(REGION, INDUSTRY, MARKET), Set.of(REGION, INDUSTRY, MARKET));

    private final Temporality temporality;
    private final ValueKind kind;
    private final @Nullable Class<? extends java.lang.Enum<?>> values;
    private final @Nullable String column;
    private final Set<EntityType> subjects;
    private final Set<EntityType> objects;

    ClaimProperty(Temporality temporality, ValueKind kind) {
        this(temporality, kind, null, null, Set.of(), Set.of());
    }

    ClaimProperty(Temporality temporality, ValueKind kind, String column) {
        this(temporality, kind, null, column, Set.of(), Set.of());
    }

    ClaimProperty(Temporality temporality, Class<? extends java.lang.Enum<?>> values) {
        this(temporality, CODE, values, null, Set.of(), Set.of());
    }

    ClaimProperty(Temporality temporality, Class<? extends java.lang.Enum<?>> values, String column) {
        this(temporality, CODE, values, column, Set.of(), Set.of());
    }

    ClaimProperty(Temporality temporality, Set<EntityType> subjects, Set<EntityType> objects) {
        this(temporality, LINK, null, null, subjects, objects);
    }

    ClaimProperty(
            Temporality temporality,
            ValueKind kind,
            @Nullable Class<? extends java.lang.Enum<?>> values,
            @Nullable String column,
            Set<EntityType> subjects,
            Set<EntityType> objects) {
        this.temporality = temporality;
        this.kind = kind;
        this.values = values;
        this.column = column;
        this.subjects = subjects;
        this.objects = objects;
    }

    /** How its values hold in time. */
    public Temporality temporality() {
        return temporality;
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

    /**
     * Whether a subject has one such value at a time, so that two that differ disagree. A listing passes through its states,
     * and may go to either of two boards.
     */
    public boolean isSingle() {
        return switch (kind) {
            case DATE, QUANTITY, MONEY, QUANTITY_OR_MONEY -> true;
            case CODE -> temporality != Temporality.REMARK && this != IPO_STATE && this != IPO_BOARD;
            case TEXT, LINK -> false;
        };
    }

    /**
     * Whether nothing is known of the time before the day that a value is of, so that without a date it holds from when it was said. A
     * company has always been in its region until a source says otherwise; but a share, a post and a place on a list were got some day.
     */
    public boolean beginsWithItsDay() {
        return temporality == LEVEL
                || temporality == TOTAL
                || this == OWNS
                || this == HAS_ROLE
                || this == DESIGNATED_UNDER;
    }

    /**
     * The unit of a property that counts items one by one: its numbers are whole, not negative, and fit an {@code Int}.
     */
    public Optional<Unit> counted() {
        return switch (this) {
            case SATELLITES_PLANNED,
                    SATELLITES_LAUNCHED,
                    SATELLITES_IN_ORBIT,
                    SATELLITES_OPERATIONAL,
                    SATELLITES_DEPLOYED_IN_PERIOD,
                    SATELLITES_CARRIED,
                    DEPLOYED -> Optional.of(Unit.SATELLITE);
            case LAUNCHES -> Optional.of(Unit.LAUNCH);
            case LAUNCH_ORDINAL, POLICY_PART_COUNT -> Optional.of(Unit.COUNT);
            default -> Optional.empty();
        };
    }

    /** Whether its numbers may be negative. */
    public boolean isSigned() {
        return this == LATITUDE || this == LONGITUDE || this == NET_PROFIT;
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
