package io.spacegraph.answers.change;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Conflict;
import io.spacegraph.model.Entity;
import io.spacegraph.where.EntityRef;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What the imports changed. */
@GraphQLApi
public class ChangeApi {

    private final Graph graph;
    private final Changes changes;

    ChangeApi(Graph graph, Changes changes) {
        this.graph = graph;
        this.changes = changes;
    }

    @Query
    @Description("What the imports of a time changed, in the order in which it was recorded.")
    public @NonNull Uni<Connection<Change>> changes(
            @NonNull @Description("After which import: the loadedAt of meta, or any instant.") OffsetDateTime since,
            @Nullable @Description("Up to and with which instant; now if not given.") OffsetDateTime until,
            @Nullable @Description("Only changes about these entities.") List<@NonNull EntityRef> entities,
            @Nullable @Description("Only changes of these kinds.") List<@NonNull ChangeKind> kinds,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            Context context) {
        return changes.of(graph.ask(context));
    }

    @Description("What it is about; of a conflict about several entities, one of them.")
    public @NonNull Entity entity(@Source Change change) {
        return Compiled.field();
    }

    @Description("The claim as it was; null for what is new, and for a conflict.")
    public @Nullable Claim before(@Source Change change) {
        return Compiled.field();
    }

    @Description("The claim as it became; null for what left the data, and for a conflict.")
    public @Nullable Claim after(@Source Change change) {
        return Compiled.field();
    }

    @Description("The conflict that opened or was resolved.")
    public @Nullable Conflict conflict(@Source Change change) {
        return Compiled.field();
    }
}
