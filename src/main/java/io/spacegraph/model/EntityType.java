package io.spacegraph.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The types of thing that a claim can be about. The constant's {@link #prefix} starts every id of the type
 * ({@code company/spacex}), its {@link #label} is the Neo4j label and the GraphQL type name.
 */
public enum EntityType {
    COMPANY("company", "Company", "companies.csv"),
    PERSON("person", "Person", "people.csv"),
    ROCKET("rocket", "Rocket", "rockets.csv"),
    CONSTELLATION("constellation", "Constellation", "constellations.csv"),
    MISSION("mission", "Mission", "missions.csv"),
    LAUNCH_SITE("site", "LaunchSite", "sites.csv"),
    FUNDING_ROUND("round", "FundingRound", "rounds.csv"),
    IPO("ipo", "IpoProcess", "ipos.csv"),
    POLICY("policy", "Policy", "policies.csv"),
    MARKET("market", "Market", "markets.csv"),
    REGION("region", "Region", "regions.csv"),
    INDUSTRY("industry", "Industry", "industries.csv"),
    PRODUCT("product", "Product", "products.csv"),
    CREW("crew", "Crew", "crews.csv");

    private final String prefix;
    private final String label;
    private final String file;

    EntityType(String prefix, String label, String file) {
        this.prefix = prefix;
        this.label = label;
        this.file = file;
    }

    /** The part of an id before the slash. */
    public String prefix() {
        return prefix;
    }

    /** The Neo4j label, which is the GraphQL type name too. */
    public String label() {
        return label;
    }

    /** The file under {@code data/entities} that lists the identities of this type. */
    public String file() {
        return file;
    }

    /** The type of the entity with this id, if the part before its slash names one. */
    public static Optional<EntityType> find(String id) {
        int slash = id.indexOf('/');
        String prefix = slash < 0 ? id : id.substring(0, slash);
        return Arrays.stream(values()).filter(t -> t.prefix.equals(prefix)).findFirst();
    }
}
