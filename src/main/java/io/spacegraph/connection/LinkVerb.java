package io.spacegraph.connection;

import io.spacegraph.vocabulary.ClaimProperty;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A link in plain words, from either end. One table, so that every sentence about links uses the same words. Missions
 * use the present tense, which fits future and past ones.
 *
 * @param along from subject to object, the two ends as {@code %s}
 * @param against from object to subject
 */
record LinkVerb(String along, String against) {

    private static final Map<ClaimProperty, LinkVerb> VERBS = new EnumMap<>(ClaimProperty.class);

    static {
        say(ClaimProperty.MAKES, "%s makes %s", "%s is made by %s");
        say(ClaimProperty.OPERATES, "%s operates %s", "%s is operated by %s");
        say(ClaimProperty.PARTNER_OF, "%s is a partner of %s", "%s is a partner of %s");
        say(ClaimProperty.BACKS, "%s backs %s", "%s is backed by %s");
        say(ClaimProperty.SUPPLIES, "%s supplies %s", "%s is supplied by %s");
        say(ClaimProperty.OWNS, "%s is an owner of %s", "%s has %s as an owner");
        say(ClaimProperty.DESIGNATED_UNDER, "%s is designated under %s", "%s designates %s");
        say(ClaimProperty.LOCATED_IN, "%s is located in %s", "%s is the location of %s");
        say(ClaimProperty.ACTIVE_IN, "%s is active in %s", "%s is a business of %s");
        say(ClaimProperty.HAS_ROLE, "%s has a role at %s", "%s has %s in a role");
        say(ClaimProperty.SPOKE_WITH, "%s spoke with %s", "%s spoke with %s");
        say(ClaimProperty.SPOKE_AT, "%s spoke at %s", "%s heard %s speak");
        say(ClaimProperty.SERVES, "%s serves %s", "%s is served by %s");
        say(ClaimProperty.VARIANT_OF, "%s is a version of %s", "%s has the version %s");
        say(ClaimProperty.RIVAL_OF, "%s is a rival of %s", "%s is a rival of %s");
        say(ClaimProperty.ORIGINATED_IN, "%s originated in %s", "%s gave rise to %s");
        say(ClaimProperty.LAUNCHED_ON, "%s uses the rocket %s", "%s is the rocket of %s");
        say(ClaimProperty.OPERATED_BY, "%s is a mission of %s", "%s is the operator of %s");
        say(ClaimProperty.FLOWN_FOR, "%s flies for %s", "%s is a customer of %s");
        say(ClaimProperty.DEPLOYED, "%s deploys satellites of %s", "%s gets satellites from %s");
        say(ClaimProperty.DEMONSTRATED, "%s demonstrates %s", "%s is demonstrated by %s");
        say(ClaimProperty.LAUNCHED_FROM, "%s starts from %s", "%s is the launch site of %s");
        say(ClaimProperty.AFFECTED, "%s affected %s", "%s was affected by %s");
        say(ClaimProperty.CREW_LAUNCHED_ON, "%s rides up on %s", "%s takes up %s");
        say(ClaimProperty.CREW_LANDED_IN, "%s lands in %s", "%s brings home %s");
        say(ClaimProperty.RAISED, "%s raised the %s", "%s was raised by %s");
        say(ClaimProperty.INVESTED_IN, "%s invested in the %s", "%s has %s as an investor");
        say(ClaimProperty.ACQUIRES, "%s is a buyer in the %s", "%s has %s as a buyer");
        say(ClaimProperty.TARGET_OF, "%s is the target of the %s", "%s has %s as its target");
        say(ClaimProperty.CUSTOMER_OF, "%s is a customer in the %s", "%s has %s as a customer");
        say(ClaimProperty.SUPPLIER_OF, "%s is a supplier in the %s", "%s has %s as a supplier");
        say(ClaimProperty.CONCERNS, "%s is about %s", "%s is a subject of the %s");
        say(ClaimProperty.ORDERED_UNDER, "%s was ordered under the %s", "%s has the order %s");
        say(ClaimProperty.FILED, "%s filed for the %s", "%s was filed for by %s");
        say(ClaimProperty.SPONSORS, "%s sponsors the %s", "%s is sponsored by %s");
        say(ClaimProperty.ISSUED_BY, "%s was issued by %s", "%s issued %s");
        say(ClaimProperty.SUPPORTS, "%s supports %s", "%s is supported by %s");
        say(ClaimProperty.COMPRISES, "%s comprises %s", "%s belongs to %s");
        say(ClaimProperty.PART_OF, "%s is part of %s", "%s includes %s");
    }

    /** The verb of the link. */
    static LinkVerb of(ClaimProperty link) {
        return Objects.requireNonNull(VERBS.get(link), () -> link + " has no verb");
    }

    /** The link as a clause, from the end where the sentence starts. */
    String clause(String from, String to, boolean backward) {
        return (backward ? against : along).formatted(from, to);
    }

    private static void say(ClaimProperty link, String along, String against) {
        VERBS.put(link, new LinkVerb(along, against));
    }
}
