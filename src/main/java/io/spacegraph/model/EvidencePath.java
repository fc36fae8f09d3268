package io.spacegraph.model;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * A way from one entity to another over links, each of which some claim states.
 *
 * @param row what the statement returned for it
 */
@Type("EvidencePath")
@Description("A way from one entity to another over links, each of which some claim states.")
public record EvidencePath(@Ignore Row row) {

    @Description("How many hops it has.")
    public @NonNull Integer getLength() {
        return row.getInteger("length");
    }

    @Description("The confidence of its weakest hop, each hop taken at its best claim.")
    public @NonNull Double getWeakestConfidence() {
        return row.getDouble("weakestConfidence");
    }

    @Description("The path in plain words, hop by hop, each in the direction in which it is claimed.")
    public @NonNull String getSentence() {
        List<List<String>> hops = row.lists("sentence");
        return hops.stream().map(EvidencePath::hop).collect(Collectors.joining("; ", "", "."));
    }

    private static String hop(List<String> hop) {
        String relation = hop.get(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return hop.get(0) + " " + relation + " " + hop.get(2);
    }
}
