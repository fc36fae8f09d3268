package io.spacegraph.answers.support;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Entity;
import io.spacegraph.model.Policy;
import io.spacegraph.model.Region;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.vocabulary.code.SupportStrength;
import io.spacegraph.where.EntityRef;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Whom policies support. */
@GraphQLApi
public class SupportApi {

    private final Graph graph;
    private final Support support;

    SupportApi(Graph graph, Support support) {
        this.graph = graph;
        this.support = support;
    }

    @Query
    @Description(
            "Which policies support whom, the most direct first: by name, by industry where they hold, by region, or by inference.")
    public @NonNull Uni<PolicyTies> policySupport(
            @Nullable @Description("Only this policy.") EntityRef policy,
            @Nullable @Description("How policies reach this company; what they name if not given.") EntityRef company,
            @Nullable @Description("Only policies that name this industry.") EntityRef industry,
            @Nullable @Description("Only policies that name this region.") EntityRef region,
            @Nullable @Description("Only ties at least as direct as this.") SupportStrength minStrength,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return support.of(graph.ask(context));
    }

    @Description("The ties, the most direct first.")
    public @NonNull List<@NonNull PolicyTie> ties(@Source PolicyTies policyTies) {
        return Compiled.field();
    }

    @Description(
            "The regions in which sources put the company that was asked about, and those that hold them; empty if none"
                    + " was, or none are known.")
    public @NonNull List<@NonNull Region> places(@Source PolicyTies policyTies) {
        return Compiled.field();
    }

    @Description("The policy.")
    public @NonNull Policy policy(@Source PolicyTie policyTie) {
        return Compiled.field();
    }

    @Description("What it names: a company, an industry, a region or a site.")
    public @NonNull Entity named(@Source PolicyTie policyTie) {
        return Compiled.field();
    }

    @Description("The company that was asked about; null if none was.")
    public @Nullable Company company(@Source PolicyTie policyTie) {
        return Compiled.field();
    }

    @Description("The claims that make the tie, the policy's first.")
    public @NonNull List<@NonNull Claim> claims(@Source PolicyTie policyTie) {
        return Compiled.field();
    }
}
