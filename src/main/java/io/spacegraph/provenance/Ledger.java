package io.spacegraph.provenance;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Reference;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Entity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** The root query over claims. A subject or speaker is found first, so that only its own claims are read. */
@ApplicationScoped
class Ledger {

    Uni<Connection<Claim>> claims(RootQuery question) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("property", "m.property = $property");
        arguments.put("modality", "m.modality IN $modality");
        arguments.put("tier", "EXISTS { MATCH (m)-[:STATED_IN]->(x:Source) WHERE x.tier IN $tier }");
        return question.page(Claim.class, pattern(question), arguments).map(Connection<Claim>::new);
    }

    private static String pattern(RootQuery question) {
        if (question.has("subject")) {
            return new Reference(question, "subject").match(Entity.class, "s")
                    + "\nMATCH (s)<-[:ABOUT|ABOUT_AS_WRITTEN]-(m:Claim)" + spoken(question);
        }
        return question.has("speaker") ? spoken(question).strip() : "(m:Claim)";
    }

    private static String spoken(RootQuery question) {
        return question.has("speaker")
                ? "\n" + new Reference(question, "speaker").match(Entity.class, "o")
                        + "\nMATCH (o)<-[:SPOKEN_BY]-(m:Claim)"
                : "";
    }
}
