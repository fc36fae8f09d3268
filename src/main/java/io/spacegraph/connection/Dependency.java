package io.spacegraph.connection;

import static io.spacegraph.vocabulary.ClaimProperty.*;

import io.spacegraph.vocabulary.ClaimProperty;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The links over which an event at one entity affects the other, in which direction, and how strongly: 1 where the
 * other shares its fate, 0.3 where it only hears of it. Each constant gives the reason in words, to follow the name of
 * the entity that depends.
 *
 * <p>Other links pass nothing on: rivals may even gain, a place or a part of a market does not depend on who is in it,
 * and money once paid in does not go away with the one who paid it.
 *
 * <p>A {@link #tie} leads to or from policy: the industry that a company does business in, the policy that supports
 * either. After a tie only ties follow, or one failed test would shake every company that any policy supports.
 */
enum Dependency {
    IS_SAID_TO_BE_AFFECTED(AFFECTED, true, 1.0, "which a source says it affected"),

    // A mission, and what it needs
    ROCKET_OF_MISSION(LAUNCHED_ON, true, 0.9, "which is in doubt until the cause is known"),
    OPERATOR_OF_MISSION(OPERATED_BY, true, 0.8, "which answers for it"),
    CUSTOMER_OF_MISSION(FLOWN_FOR, true, 0.6, "which had its cargo aboard"),
    DEPLOYED_BY_MISSION(DEPLOYED, true, 0.7, "which waits for its satellites"),
    DEMONSTRATED_BY_MISSION(DEMONSTRATED, true, 0.4, "which it was to prove"),
    SITE_OF_MISSION(LAUNCHED_FROM, true, 0.3, "whose pads may be closed or damaged"),
    CREW_OF_LAUNCH(CREW_LAUNCHED_ON, false, 1.0, "who ride on it"),
    CREW_OF_LANDING(CREW_LANDED_IN, false, 1.0, "who come home in it"),
    MISSION_OF_ROCKET(LAUNCHED_ON, false, 0.8, "which needs it to fly"),
    MISSION_OF_OPERATOR(OPERATED_BY, false, 0.6, "which needs it to be carried out"),
    MISSION_OF_SITE(LAUNCHED_FROM, false, 0.7, "which is to start there"),

    // Makers, operators and users
    MAKER(MAKES, false, 0.8, "which lives by what it makes"),
    MADE(MAKES, true, 0.8, "which nobody else makes"),
    SERVED(SERVES, true, 0.7, "which needs it for its launches"),
    OPERATOR(OPERATES, false, 0.8, "which earns by it"),
    OPERATED(OPERATES, true, 0.9, "which it keeps running"),
    SUPPLIED(SUPPLIES, true, 0.6, "which needs what it supplies"),
    PARTNER_OF_SUBJECT(PARTNER_OF, true, 0.3, "which works with it"),
    PARTNER_OF_OBJECT(PARTNER_OF, false, 0.3, "which works with it"),

    // Owners and investors
    OWNER(OWNS, false, 0.5, "which bears its share of a loss"),
    OWNED(OWNS, true, 0.5, "which it controls in part"),
    BACKER(BACKS, false, 0.3, "which stands behind it"),
    ROUND_OF_COMPANY(RAISED, true, 0.6, "whose money is in it"),
    COMPANY_OF_ROUND(RAISED, false, 0.6, "which spends the money"),
    INVESTOR(INVESTED_IN, false, 0.5, "which has money in it"),
    LISTING(FILED, true, 0.8, "which stands or falls with its business"),
    COMPANY_OF_LISTING(FILED, false, 0.7, "which counts on the money"),
    SPONSOR_OF_LISTING(SPONSORS, false, 0.3, "which earns by the listing"),

    // What a policy affects
    LISTED(DESIGNATED_UNDER, false, 0.9, "which the list cuts off"),
    SUPPORTED(SUPPORTS, true, 0.5, "which counts on the support"),
    IN_INDUSTRY(ACTIVE_IN, false, 0.4, "which does business in it"),
    OUTGROWTH(ORIGINATED_IN, false, 0.4, "which grew out of it"),
    ISSUER(ISSUED_BY, true, 0.3, "which answers for it"),

    // Ties to policy
    INDUSTRY(ACTIVE_IN, true, 0.3, "whose reputation it shares"),
    SUPPORTING_POLICY(SUPPORTS, false, 0.4, "whose aims it bears on"),
    ORIGINAL_POLICY(ORIGINATED_IN, true, 0.3, "whose fruit it is");

    private final ClaimProperty link;
    private final boolean along;
    private final double weight;
    private final String why;

    Dependency(ClaimProperty link, boolean along, double weight, String why) {
        this.link = link;
        this.along = along;
        this.weight = weight;
        this.why = why;
    }

    /** The link. */
    ClaimProperty link() {
        return link;
    }

    /** Whether it leads to or from policy. */
    private boolean tie() {
        return this == INDUSTRY || this == SUPPORTING_POLICY || this == ORIGINAL_POLICY;
    }

    /** The impact that passes from subject to object, by link, as a parameter. */
    static Map<String, Object> along(Collection<?> links) {
        return table(links, dependency -> dependency.along);
    }

    /** The impact that passes from object to subject, by link, as a parameter. */
    static Map<String, Object> against(Collection<?> links) {
        return table(links, dependency -> !dependency.along);
    }

    private static Map<String, Object> table(Collection<?> links, Predicate<Dependency> direction) {
        return Arrays.stream(values())
                .filter(direction)
                .filter(dependency -> links.contains(dependency.link.name()))
                .collect(Collectors.toMap(dependency -> dependency.link.name(), Dependency::parameters));
    }

    private Map<String, Object> parameters() {
        return Map.of("weight", weight, "why", why, "tie", tie());
    }
}
