package io.spacegraph.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/**
 * The types of thing that a claim can be about. The constant's {@link #prefix} starts every id of the type
 * ({@code company/spacex}), its {@link #label} is the Neo4j label and the GraphQL type name.
 */
@Enum("EntityType")
@Description("The types of thing that a claim can be about.")
public enum EntityType {
    @Description("Companies and other organisations.")
    COMPANY("company", "Company", "companies.csv"),
    @Description("People.")
    PERSON("person", "Person", "people.csv"),
    @Description("Rockets.")
    ROCKET("rocket", "Rocket", "rockets.csv"),
    @Description("Constellations.")
    CONSTELLATION("constellation", "Constellation", "constellations.csv"),
    @Description("Missions.")
    MISSION("mission", "Mission", "missions.csv"),
    @Description("Launch sites.")
    LAUNCH_SITE("site", "LaunchSite", "sites.csv"),
    @Description("Funding rounds.")
    FUNDING_ROUND("round", "FundingRound", "rounds.csv"),
    @Description("Acquisitions.")
    ACQUISITION("acquisition", "Acquisition", "acquisitions.csv"),
    @Description("Contracts.")
    CONTRACT("contract", "Contract", "contracts.csv"),
    @Description("Attempts at a listing.")
    IPO("ipo", "IpoProcess", "ipos.csv"),
    @Description("Policies.")
    POLICY("policy", "Policy", "policies.csv"),
    @Description("Markets.")
    MARKET("market", "Market", "markets.csv"),
    @Description("Regions.")
    REGION("region", "Region", "regions.csv"),
    @Description("Industries.")
    INDUSTRY("industry", "Industry", "industries.csv"),
    @Description("Products other than rockets.")
    PRODUCT("product", "Product", "products.csv"),
    @Description("Crews.")
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

    /** Whether it is something that happens; its name says whom it happens to, and so contains the name of another. */
    public boolean isEvent() {
        return switch (this) {
            case MISSION, FUNDING_ROUND, ACQUISITION, CONTRACT, IPO, CREW -> true;
            case COMPANY, PERSON, ROCKET, CONSTELLATION, LAUNCH_SITE, POLICY, MARKET, REGION, INDUSTRY, PRODUCT ->
                false;
        };
    }

    /** The type of the entity with this id, if the part before its slash names one. */
    public static Optional<EntityType> find(String id) {
        int slash = id.indexOf('/');
        String prefix = slash < 0 ? id : id.substring(0, slash);
        return Arrays.stream(values()).filter(t -> t.prefix.equals(prefix)).findFirst();
    }
}
