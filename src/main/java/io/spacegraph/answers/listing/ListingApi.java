package io.spacegraph.answers.listing;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.IpoCause;
import io.spacegraph.model.IpoProcess;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Policy;
import io.spacegraph.model.Rocket;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.vocabulary.code.Board;
import io.spacegraph.vocabulary.code.CompanyKind;
import io.spacegraph.vocabulary.code.IpoCauseCode;
import io.spacegraph.vocabulary.code.IpoState;
import io.spacegraph.where.DateRange;
import io.spacegraph.where.EntityRef;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Where listings stand, why they ended, and who meets a listing rule. */
@GraphQLApi
public class ListingApi {

    private final Graph graph;
    private final Pipeline pipeline;
    private final Withdrawals withdrawals;
    private final ListingGate gate;

    ListingApi(Graph graph, Pipeline pipeline, Withdrawals withdrawals, ListingGate gate) {
        this.graph = graph;
        this.pipeline = pipeline;
        this.withdrawals = withdrawals;
        this.gate = gate;
    }

    @Query
    @Description("Listings by the state that they stand in, and how long they have stood there.")
    public @NonNull Uni<List<@NonNull PipelineRow>> ipoPipeline(
            @Nullable @Description("Only listings on these boards, reported or, where none is, planned.")
                    List<@NonNull Board> board,
            @Nullable @Description("Only these states.") List<@NonNull IpoState> state,
            @Nullable @Description("Only listings of companies of these kinds.") List<@NonNull CompanyKind> kind,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return pipeline.of(graph.ask(context));
    }

    @Query
    @Description("Listings that were given up or stopped, how long after acceptance, and why, source by source.")
    public @NonNull Uni<List<@NonNull IpoWithdrawal>> ipoWithdrawals(
            @Nullable @Description("Only those with one of these causes.") List<@NonNull IpoCauseCode> cause,
            @Nullable @Description("Only those that surely ended within these days.") DateRange period,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return withdrawals.of(graph.ask(context));
    }

    @Query
    @Description("Who meets a listing rule, by which rocket and flight, condition by condition.")
    public @NonNull Uni<List<@NonNull GateResult>> listingGate(
            @NonNull @Description("The rule, a policy with conditions.") EntityRef rule,
            @Nullable @Description("Only these companies; all that make rockets if not given.")
                    List<@NonNull EntityRef> companies,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return gate.of(graph.ask(context));
    }

    @Description("The listings.")
    public @NonNull List<@NonNull IpoProcess> ipos(@Source PipelineRow pipelineRow) {
        return Compiled.field();
    }

    @Description("The state of each, since when, and for how long.")
    public @NonNull List<@NonNull ListingStanding> listings(@Source PipelineRow pipelineRow) {
        return Compiled.field();
    }

    @Description("The listing.")
    public @NonNull IpoProcess ipo(@Source ListingStanding listingStanding) {
        return Compiled.field();
    }

    @Description("The claims that show it in the state, the best first.")
    public @NonNull List<@NonNull Claim> claims(@Source ListingStanding listingStanding) {
        return Compiled.field();
    }

    @Description("The claim that plans, expects or has heard of the state in planned.")
    public @Nullable Claim plannedBy(@Source ListingStanding listingStanding) {
        return Compiled.field();
    }

    @Description("The claims that put them into the state, one for each listing.")
    public @NonNull List<@NonNull Claim> claims(@Source PipelineRow pipelineRow) {
        return Compiled.field();
    }

    @Description("The listing.")
    public @NonNull IpoProcess ipo(@Source IpoWithdrawal ipoWithdrawal) {
        return Compiled.field();
    }

    @Description("Why, source by source.")
    public @NonNull List<@NonNull IpoCause> causes(@Source IpoWithdrawal ipoWithdrawal) {
        return Compiled.field();
    }

    @Description("The claims on acceptance and end.")
    public @NonNull List<@NonNull Claim> claims(@Source IpoWithdrawal ipoWithdrawal) {
        return Compiled.field();
    }

    @Description("The rule.")
    public @NonNull Policy rule(@Source GateResult gateResult) {
        return Compiled.field();
    }

    @Description("The company.")
    public @NonNull Company company(@Source GateResult gateResult) {
        return Compiled.field();
    }

    @Description("The rocket that meets the rule, or comes nearest to it; null if no source names one.")
    public @Nullable Rocket rocket(@Source GateResult gateResult) {
        return Compiled.field();
    }

    @Description("The first flight by which the rocket meets the rule; null if it does not.")
    public @Nullable Mission satisfiedBy(@Source GateResult gateResult) {
        return Compiled.field();
    }

    @Description("Each condition of the rule, tried on that rocket.")
    public @NonNull List<@NonNull ConditionResult> conditions(@Source GateResult gateResult) {
        return Compiled.field();
    }

    @Description("The claims that state the condition, the best first.")
    public @NonNull List<@NonNull Claim> claims(@Source ConditionResult conditionResult) {
        return Compiled.field();
    }

    @Description("The claims that decide it.")
    public @NonNull List<@NonNull Claim> evidence(@Source ConditionResult conditionResult) {
        return Compiled.field();
    }
}
