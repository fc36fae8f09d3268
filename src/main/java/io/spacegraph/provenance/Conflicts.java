package io.spacegraph.provenance;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Reference;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.model.Conflict;
import io.spacegraph.model.Entity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The root query over conflicts. In an open conflict no source has withdrawn any of the claims; a conflict that a
 * withdrawal settled is shown only where {@code open} is false. A conflict exists from the time when all its claims are
 * public.
 */
@ApplicationScoped
class Conflicts {

    Uni<Connection<Conflict>> find(RootQuery question) {
        boolean open = !Boolean.FALSE.equals(question.argument("open"));
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("kind", "m.kind IN $kind");
        arguments.put("minSpread", "m.spreadFactor >= $minSpread");
        arguments.put("resolved", "EXISTS { (m)-[:RESOLVED_AS]->() } = $resolved");
        String pattern = pattern(question) + "\nWITH m WHERE " + (open ? Edge.known("m") : Edge.published("m"));
        return question.page(Conflict.class, pattern + "\nWITH m", arguments).map(Connection<Conflict>::new);
    }

    private static String pattern(RootQuery question) {
        return question.has("subject")
                ? new Reference(question, "subject").match(Entity.class, "s") + "\nMATCH (s)<-[:OF]-(m:Conflict)"
                : "MATCH (m:Conflict)";
    }
}
