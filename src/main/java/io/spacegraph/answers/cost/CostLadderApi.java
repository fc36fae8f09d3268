package io.spacegraph.answers.cost;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.CostPoint;
import io.spacegraph.model.Rocket;
import io.spacegraph.value.CountryCode;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.code.CostBasis;
import io.spacegraph.where.EntityRef;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What a kilogram costs, rocket by rocket. */
@GraphQLApi
public class CostLadderApi {

    private final Graph graph;
    private final CostLadder costLadder;

    CostLadderApi(Graph graph, CostLadder costLadder) {
        this.graph = graph;
        this.costLadder = costLadder;
    }

    @Query
    @Description("Cost per mass now and as promised, a row for each rocket and basis, ranked only within one basis.")
    public @NonNull Uni<List<@NonNull CostLadderRow>> costLadder(
            @Nullable @Description("Only these rockets.") List<@NonNull EntityRef> rockets,
            @Nullable @Description("Only rockets of these countries.") List<@NonNull CountryCode> country,
            @Nullable @Description("Only figures on this basis.") CostBasis basis,
            @DefaultValue("USD_PER_KG") @Description("USD_PER_KG, USD_PER_LB or CNY_PER_KG.") Unit unit,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return costLadder.of(graph.ask(context));
    }

    @Description("The rocket.")
    public @NonNull Rocket rocket(@Source CostLadderRow row) {
        return Compiled.field();
    }

    @Description("The best claim on what it costs now; null where no source states it, as where it is derived.")
    public @Nullable CostPoint now(@Source CostLadderRow row) {
        return Compiled.field();
    }

    @Description("The best promise; null where nobody states one, as where it is derived.")
    public @Nullable CostPoint target(@Source CostLadderRow row) {
        return Compiled.field();
    }

    @Description("The claims that the numbers came from.")
    public @NonNull List<@NonNull Claim> claims(@Source CostLadderRow row) {
        return Compiled.field();
    }
}
