package io.spacegraph.answers.compare;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Conflict;
import io.spacegraph.model.Entity;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.where.EntityRef;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Entities side by side. */
@GraphQLApi
public class CompareApi {

    private final Graph graph;
    private final Comparisons comparisons;

    CompareApi(Graph graph, Comparisons comparisons) {
        this.graph = graph;
        this.comparisons = comparisons;
    }

    @Query
    @Description("Entities side by side: a cell for each entity and property, entity by entity in the order asked for.")
    public @NonNull Uni<List<@NonNull CompareCell>> compare(
            @NonNull @Description("Which, 1 to 10.") List<@NonNull EntityRef> entities,
            @NonNull @Description("In what, 1 to 20.") List<@NonNull ClaimProperty> properties,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return comparisons.of(graph.ask(context));
    }

    @Description("The entity.")
    public @NonNull Entity entity(@Source CompareCell cell) {
        return Compiled.field();
    }

    @Description("The best claim; null where no source says.")
    public @Nullable Claim best(@Source CompareCell cell) {
        return Compiled.field();
    }

    @Description("The conflict about it, that of the best claim first; null where there is none.")
    public @Nullable Conflict conflict(@Source CompareCell cell) {
        return Compiled.field();
    }
}
