package io.spacegraph.person;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Person;
import io.spacegraph.paging.Order;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.EntityRef;
import io.spacegraph.where.PersonWhere;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The queries for people and the fields of a person. */
@GraphQLApi
public class PersonApi {

    private final Graph graph;

    PersonApi(Graph graph) {
        this.graph = graph;
    }

    @Query
    @Description("People who speak, lead or decide.")
    public @NonNull Uni<Connection<Person>> people(
            @Nullable @Description("Which ones.") PersonWhere where,
            @Nullable @Description("The sort order; by name or date if not given.")
                    List<@NonNull Order<PersonOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.page(context, Person.class);
    }

    @Query
    @Description("The person with this reference; null if there is none.")
    public @Nullable Uni<Person> person(
            @NonNull @Description("By id, name or external id.") EntityRef ref,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return graph.one(context, Person.class);
    }

    @Description("The offices that the person holds or held, latest first.")
    public @NonNull List<@NonNull Role> roles(@Source Person person) {
        return Compiled.field();
    }

    @Description("Who holds or held an office there, latest first.")
    public @NonNull List<@NonNull Role> roles(@Source Company company) {
        return Compiled.field();
    }

    @Description("Who holds it.")
    public @NonNull Person person(@Source Role role) {
        return Compiled.field();
    }

    @Description("Where it is held.")
    public @NonNull Company company(@Source Role role) {
        return Compiled.field();
    }

    @Description("Who says so.")
    public @NonNull Claim claim(@Source Role role) {
        return Compiled.field();
    }
}
