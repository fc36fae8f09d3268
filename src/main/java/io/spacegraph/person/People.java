package io.spacegraph.person;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shapes and edges of people and their offices. */
@ApplicationScoped
class People implements Feature {

    private static final Shape<Person> PERSON = Shape.of(Person.class, Person::new, Person::row)
            .identified()
            .stored("name")
            .filteredBy(Filters.start()
                    .text("name", "n.name", "n.foldedName")
                    .reaching("company", "(n)-[r:HAS_ROLE]->(m:Company)", Company.class))
            .ordered("NAME", "n.foldedName")
            .ordered("CLAIMS", "COUNT { MATCH (n)<-[:SPOKEN_BY]-(x:Claim) WHERE " + Edge.listed("x") + " }")
            .by(SortKey.asc("n.foldedName"))
            .paged("people");

    private static final Shape<Role> ROLE = Shape.of(Role.class, Role::new, Role::row)
            .computed("title", "coalesce(n.text, n.written)")
            .dated("from", "validFrom")
            .dated("to", "validTo")
            .by(SortKey.desc("n.validStart"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(PERSON, ROLE);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(Person.class, "roles", "(n)<-[:ABOUT]-(m:Claim {property: 'HAS_ROLE'})", Role.class),
                Edge.list(Company.class, "roles", "(n)<-[:OBJECT]-(m:Claim {property: 'HAS_ROLE'})", Role.class),
                Edge.one(Role.class, "person", "(n)-[:ABOUT]->(m:Person)", Person.class),
                Edge.one(Role.class, "company", "(n)-[:OBJECT]->(m:Company)", Company.class),
                Edge.self(Role.class, "claim", Claim.class));
    }
}
