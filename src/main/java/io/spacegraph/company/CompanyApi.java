package io.spacegraph.company;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Acquisition;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.Contract;
import io.spacegraph.model.Entity;
import io.spacegraph.model.FundingRound;
import io.spacegraph.model.IpoProcess;
import io.spacegraph.model.LaunchSite;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Policy;
import io.spacegraph.model.Product;
import io.spacegraph.model.Rocket;
import io.spacegraph.paging.Order;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.CompanyWhere;
import io.spacegraph.where.EntityRef;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The queries for companies and the fields of a company. */
@GraphQLApi
public class CompanyApi {

    private final Graph graph;
    private final Exposure exposure;
    private final CoveredLists coveredLists;

    CompanyApi(Graph graph, Exposure exposure, CoveredLists coveredLists) {
        this.graph = graph;
        this.exposure = exposure;
        this.coveredLists = coveredLists;
    }

    @Query
    @Description("Companies and other organisations.")
    public @NonNull Uni<Connection<Company>> companies(
            @Nullable @Description("Which ones.") CompanyWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<CompanyOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.page(context, Company.class);
    }

    @Query
    @Description("The company with this reference; null if there is none.")
    public @Nullable Uni<Company> company(
            @NonNull @Description("By id, name or external id.") EntityRef ref,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.one(context, Company.class);
    }

    @Query
    @Description(
            "The lists of sanctions or controls that affect a company: those that name it, its owners up the chain, or what it owns; those that name it first. It covers the lists of exposureLists and no other.")
    public @NonNull Uni<List<@NonNull Designation>> exposure(
            @NonNull @Description("The company.") EntityRef company,
            @DefaultValue("3") @Description("How many hops of ownership at most, 1 to 5.") Integer depth,
            @Nullable @Description("Only these lists.") List<@NonNull EntityRef> lists,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return exposure.of(graph.ask(context));
    }

    @Query
    @Description(
            "The lists of sanctions or controls that exposure covers, the one with most companies first. A list that is"
                    + " missing here is not covered: that exposure does not show it says nothing.")
    public @NonNull Uni<List<@NonNull CoveredList>> exposureLists(
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at, Context context) {
        return coveredLists.all(graph.ask(context));
    }

    @Description("The list itself.")
    public @NonNull Policy policy(@Source CoveredList coveredList) {
        return Compiled.field();
    }

    @Description("Who makes it.")
    public @Nullable Company maker(@Source Rocket rocket) {
        return Compiled.field();
    }

    @Description("Who makes it.")
    public @Nullable Company maker(@Source Product product) {
        return Compiled.field();
    }

    @Description("Who operates it.")
    public @Nullable Company operator(@Source Constellation constellation) {
        return Compiled.field();
    }

    @Description("Who runs it.")
    public @Nullable Company operator(@Source LaunchSite launchSite) {
        return Compiled.field();
    }

    @Description("Who carried it out.")
    public @Nullable Company operator(@Source Mission mission) {
        return Compiled.field();
    }

    @Description("The customers that it was flown for.")
    public @NonNull List<@NonNull Company> customers(@Source Mission mission) {
        return Compiled.field();
    }

    @Description("Who raised it.")
    public @Nullable Company company(@Source FundingRound fundingRound) {
        return Compiled.field();
    }

    @Description("The company that is bought, or that owns what is bought.")
    public @Nullable Company target(@Source Acquisition acquisition) {
        return Compiled.field();
    }

    @Description("Who orders, companies and agencies.")
    public @NonNull List<@NonNull Company> customers(@Source Contract contract) {
        return Compiled.field();
    }

    @Description("Who delivers; several share what it brings.")
    public @NonNull List<@NonNull Company> suppliers(@Source Contract contract) {
        return Compiled.field();
    }

    @Description("The company to be listed.")
    public @Nullable Company company(@Source IpoProcess ipoProcess) {
        return Compiled.field();
    }

    @Description("The banks that sponsor it.")
    public @NonNull List<@NonNull Company> sponsors(@Source IpoProcess ipoProcess) {
        return Compiled.field();
    }

    @Description("Who issued it.")
    public @Nullable Company issuer(@Source Policy policy) {
        return Compiled.field();
    }

    @Description("The companies that it works with.")
    public @NonNull List<@NonNull Company> partners(@Source Company company) {
        return Compiled.field();
    }

    @Description("The companies that it competes with.")
    public @NonNull List<@NonNull Company> rivals(@Source Company company) {
        return Compiled.field();
    }

    @Description("Who backs it, with or without a share.")
    public @NonNull List<@NonNull Entity> backers(@Source Company company) {
        return Compiled.field();
    }

    @Description("Who owns it, largest share first.")
    public @NonNull List<@NonNull Ownership> owners(
            @Source Company company,
            @Nullable @Description("Only shares of at least this many percent.") Double minPercent) {
        return Compiled.field();
    }

    @Description("What it owns, largest share first.")
    public @NonNull List<@NonNull Ownership> owns(@Source Company company) {
        return Compiled.field();
    }

    @Description("The owner.")
    public @NonNull Entity owner(@Source Ownership ownership) {
        return Compiled.field();
    }

    @Description("What is owned.")
    public @NonNull Company asset(@Source Ownership ownership) {
        return Compiled.field();
    }

    @Description("Who says so.")
    public @NonNull Claim claim(@Source Ownership ownership) {
        return Compiled.field();
    }

    @Description("The lists of sanctions or controls that name it.")
    public @NonNull List<@NonNull Designation> designations(
            @Source Company company,
            @Nullable @Description("True for those in force, false for those that ended.") Boolean active) {
        return Compiled.field();
    }

    @Description("The company that the list names, if it is an owner or an asset of the one asked for.")
    public @Nullable Company viaControlOf(@Source Designation designation) {
        return Compiled.field();
    }

    @Description("The list itself.")
    public @Nullable Policy policy(@Source Designation designation) {
        return Compiled.field();
    }

    @Description("Who says so.")
    public @NonNull io.spacegraph.model.Source source(@Source Designation designation) {
        return Compiled.field();
    }

    @Description("The claim.")
    public @NonNull Claim claim(@Source Designation designation) {
        return Compiled.field();
    }
}
