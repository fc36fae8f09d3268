package io.spacegraph.provenance;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Conflict;
import io.spacegraph.model.Entity;
import io.spacegraph.model.ExternalId;
import io.spacegraph.model.Person;
import io.spacegraph.model.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shapes and edges of claims, sources and conflicts: one method on Entity serves every type. */
@ApplicationScoped
class Claims implements Feature {

    private static final String ALIASES =
            "[i IN range(0, size(n.aliases) - 1) WHERE $lang IS NULL OR toUpper(n.aliasLangs[i]) = replace($lang, '_', '-') OR toUpper(n.aliasLangs[i]) STARTS WITH $lang + '-' | n.aliases[i]]";
    private static final String EXTERNAL_IDS =
            "UNWIND n.external AS x WITH {scheme: split(x, ':')[0], value: substring(x, size(split(x, ':')[0]) + 1)} AS m";

    private static final String CLAIM_READ =
            "WITH %s AS m WHERE m IS NOT NULL".formatted(Edge.chosen(Edge.candidates("n", "$property")));

    private static final Shape<Claim> CLAIM = Shape.of(Claim.class, Claim::new, Claim::row)
            .recorded()
            .stored("property", "modality", "quote", "locator", "confidence", "status", "scope", "relativeTo")
            .stored("reading", "basis", "derivation", "note", "knownFrom", "text", "zone", "asOf")
            .computed("knownTo", "CASE WHEN n.knownTo <= $knownAt THEN n.knownTo END")
            .stored("resolutionConfidence", "resolutionReason")
            .quantity("quantity")
            .money("money")
            .computed(
                    "date",
                    "{date: n.date, datePrecision: n.datePrecision, dateModifier: n.dateModifier, written: n.written}")
            .computed(
                    "converted",
                    "CASE WHEN n.convertedCurrency IS NOT NULL THEN {number: n.convertedAmount, low: n.convertedAmount, high: n.convertedAmount, bound: 'EXACT', currency: n.convertedCurrency} END")
            .dated("validFrom", "validFrom")
            .dated("validTo", "validTo")
            .dated("statedAt", "statedAt")
            .dated("due", "due")
            .filteredBy(Filters.start())
            .ordered("PROPERTY", "n.property")
            .ordered("STATED", "n.knownFrom")
            .ordered("CONFIDENCE", "n.confidence")
            .by(SortKey.asc("n.property"), SortKey.asc(Edge.refuted("n")), SortKey.asc("substring(n.preference, 2)"))
            .counted("property", "modality", "status")
            .paged("claims");

    private static final Shape<Source> SOURCE = Shape.of(Source.class, Source::new, Source::row)
            .identified()
            .stored(
                    "title",
                    "publisher",
                    "tier",
                    "kind",
                    "knownFrom",
                    "retrievedAt",
                    "url",
                    "licence",
                    "copyOf",
                    "note",
                    "contentHash")
            .dated("publishedAt", "published")
            .by(SortKey.asc("toLower(n.title)"));

    private static final Shape<Conflict> CONFLICT = Shape.of(Conflict.class, Conflict::new, Conflict::row)
            .recorded()
            .stored("kind", "property", "spreadFactor", "weight", "explanation", "resolvedBy", "witnesses")
            .computed("spread", "{number: n.spreadLow, low: n.spreadLow, high: n.spreadHigh, bound: n.spreadBound}")
            .ordered("WEIGHT", "n.weight")
            .ordered("SPREAD", "n.spreadFactor")
            .ordered("KIND", "n.kind")
            .ordered("PROPERTY", "n.property")
            .ordered("WITNESSES", "n.witnesses")
            .by(SortKey.desc("n.weight"), SortKey.asc("n.property"))
            .counted("kind", "property", "resolvedBy")
            .paged("conflicts");

    private static final Shape<ExternalId> EXTERNAL_ID = Shape.of(ExternalId.class, ExternalId::new, ExternalId::row)
            .stored("scheme", "value")
            .computed("url", "n")
            .by(SortKey.asc("n.scheme"), SortKey.asc("n.value"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(CLAIM, SOURCE, CONFLICT, EXTERNAL_ID);
    }

    @Override
    public List<Edge> edges() {
        // A former claim may point at a node that has since left the data and has another label.
        return List.of(
                Edge.connection(Entity.class, "claims", "(n)<-[:ABOUT|ABOUT_AS_WRITTEN]-(m:Claim)", Claim.class)
                        .where("property", "m.property = $property")
                        .where("modality", "m.modality IN $modality"),
                Edge.one(Entity.class, "claim", CLAIM_READ, Claim.class).with("property"),
                Edge.list(
                        Entity.class,
                        "conflicts",
                        "MATCH (n)<-[:OF]-(m:Conflict) WHERE " + Edge.known("m") + " WITH m",
                        Conflict.class),
                Edge.value(Entity.class, "aliases", ALIASES, "lang"),
                Edge.list(Entity.class, "externalIds", EXTERNAL_IDS, ExternalId.class),
                Edge.connection(Person.class, "said", "(n)<-[:SPOKEN_BY]-(m:Claim)", Claim.class),
                Edge.connection(Source.class, "claims", "(n)<-[:STATED_IN]-(m:Claim)", Claim.class),
                Edge.list(Source.class, "retells", "(n)-[:DERIVED_FROM]->(m:Source)", Source.class),
                Edge.list(Source.class, "retoldBy", "(n)<-[:DERIVED_FROM]-(m:Source)", Source.class),
                Edge.one(Claim.class, "subject", "(n)-[:ABOUT]->(m)", Entity.class),
                Edge.one(Claim.class, "subjectAsWritten", "(n)-[:ABOUT_AS_WRITTEN]->(m)", Entity.class),
                Edge.one(Claim.class, "object", "(n)-[:OBJECT]->(m)", Entity.class),
                Edge.one(Claim.class, "objectAsWritten", "(n)-[:OBJECT_AS_WRITTEN]->(m)", Entity.class),
                Edge.one(Claim.class, "source", "(n)-[:STATED_IN]->(m)", Source.class),
                Edge.one(Claim.class, "speaker", "(n)-[:SPOKEN_BY]->(m)", Entity.class),
                Edge.list(Claim.class, "derivedFrom", "(n)-[:DERIVED_FROM]->(m:Claim)", Claim.class),
                Edge.list(Claim.class, "refutedBy", "(n)-[:REFUTED_BY]->(m:Claim)", Claim.class),
                Edge.list(
                        Claim.class,
                        "conflicts",
                        "MATCH (n)<-[:BETWEEN]-(m:Conflict) WHERE " + Edge.known("m") + " WITH m",
                        Conflict.class),
                // A conflict exists only once all its claims are public, so all of them are listed, withdrawn ones
                // included.
                Edge.list(Conflict.class, "claims", "(n)-[:BETWEEN]->(m)", Claim.class),
                Edge.one(Conflict.class, "resolution", "(n)-[:RESOLVED_AS]->(m)", Claim.class),
                Edge.list(Conflict.class, "entities", "(n)-[:OF]->(m:Entity)", Entity.class));
    }
}
