package io.spacegraph.search;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Entity;
import io.spacegraph.vocabulary.EntityType;
import io.spacegraph.vocabulary.Language;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Finding entities by their names. */
@GraphQLApi
public class SearchApi {

    private final Graph graph;
    private final Search search;

    SearchApi(Graph graph, Search search) {
        this.graph = graph;
        this.search = search;
    }

    @Query
    @Description(
            "Entities by name or alias, in any language, best match first: the whole name, a whole alias, names that begin with the text, names that contain its words. Rounds, listings, missions and crews come after what they are named after. Only if nothing is found, a letter or two may differ.")
    public @NonNull Uni<List<@NonNull SearchHit>> search(
            @NonNull @Description("Words or parts of names; no character is an operator.") String text,
            @Nullable @Description("Only these types.") List<@NonNull EntityType> kinds,
            @Nullable @Description("Only entities with a name in this language.") Language lang,
            @DefaultValue("10") @Description("How many, 1 to 100.") Integer first,
            Context context) {
        return search.search(graph.ask(context));
    }

    @Description("What was found.")
    public @NonNull Entity entity(@Source SearchHit hit) {
        return Compiled.field();
    }
}
