package io.spacegraph.policy;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.Industry;
import io.spacegraph.model.LaunchSite;
import io.spacegraph.model.Policy;
import io.spacegraph.model.Region;
import io.spacegraph.paging.Order;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.EntityRef;
import io.spacegraph.where.PolicyWhere;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The queries for policies and the fields of a policy. */
@GraphQLApi
public class PolicyApi {

    private final Graph graph;

    PolicyApi(Graph graph) {
        this.graph = graph;
    }

    @Query
    @Description("Plans, laws, rules and lists by which authorities steer the sector.")
    public @NonNull Uni<Connection<Policy>> policies(
            @Nullable @Description("Which ones.") PolicyWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<PolicyOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.page(context, Policy.class);
    }

    @Query
    @Description("The policy with this reference; null if there is none.")
    public @Nullable Uni<Policy> policy(
            @NonNull @Description("By id, name or external id.") EntityRef ref,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.one(context, Policy.class);
    }

    @Description("The programmes that it comes from.")
    public @NonNull List<@NonNull Policy> origins(@Source Constellation constellation) {
        return Compiled.field();
    }

    @Description("The policies that it issued.")
    public @NonNull List<@NonNull Policy> issued(@Source Company company) {
        return Compiled.field();
    }

    @Description("The steps in its life, first to last.")
    public @NonNull List<@NonNull PolicyEvent> status(@Source Policy policy) {
        return Compiled.field();
    }

    @Description("Who says so.")
    public @NonNull Claim claim(@Source PolicyEvent policyEvent) {
        return Compiled.field();
    }

    @Description("Its targets, nearest deadline first.")
    public @NonNull List<@NonNull PlanMilestoneText> targets(@Source Policy policy) {
        return Compiled.field();
    }

    @Description("Who says so.")
    public @NonNull Claim claim(@Source PlanMilestoneText planMilestoneText) {
        return Compiled.field();
    }

    @Description("The lists that it states, each with its declared number and the members named.")
    public @NonNull List<@NonNull PolicyList> parts(@Source Policy policy) {
        return Compiled.field();
    }

    @Description("The source of the list.")
    public @NonNull io.spacegraph.model.Source source(@Source PolicyList policyList) {
        return Compiled.field();
    }

    @Description("The claims that make up the list.")
    public @NonNull List<@NonNull Claim> claims(@Source PolicyList policyList) {
        return Compiled.field();
    }

    @Description("Whom and what it supports.")
    public @NonNull List<@NonNull PolicySupport> supports(@Source Policy policy) {
        return Compiled.field();
    }

    @Description("The policies that name it.")
    public @NonNull List<@NonNull PolicySupport> supportedBy(@Source Company company) {
        return Compiled.field();
    }

    @Description("The policies that name it.")
    public @NonNull List<@NonNull PolicySupport> supportedBy(@Source LaunchSite launchSite) {
        return Compiled.field();
    }

    @Description("The policies that name it.")
    public @NonNull List<@NonNull PolicySupport> supportedBy(@Source Industry industry) {
        return Compiled.field();
    }

    @Description("The policies that name it.")
    public @NonNull List<@NonNull PolicySupport> supportedBy(@Source Region region) {
        return Compiled.field();
    }

    @Description("The policy.")
    public @NonNull Policy policy(@Source PolicySupport policySupport) {
        return Compiled.field();
    }

    @Description("The company, if one is named.")
    public @Nullable Company company(@Source PolicySupport policySupport) {
        return Compiled.field();
    }

    @Description("The industry, if one is named.")
    public @Nullable Industry industry(@Source PolicySupport policySupport) {
        return Compiled.field();
    }

    @Description("The region, if one is named.")
    public @Nullable Region region(@Source PolicySupport policySupport) {
        return Compiled.field();
    }

    @Description("The launch site, if one is named.")
    public @Nullable LaunchSite site(@Source PolicySupport policySupport) {
        return Compiled.field();
    }

    @Description("Who says so.")
    public @NonNull Claim claim(@Source PolicySupport policySupport) {
        return Compiled.field();
    }
}
