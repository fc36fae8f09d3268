package io.spacegraph.problem;

import io.smallrye.graphql.api.ErrorCode;
import java.util.List;

/** A name that several entities have. */
@ErrorCode("NOT_UNIQUE")
public final class NotUnique extends Problem {

    private static final long serialVersionUID = 1;

    private final String candidates;

    /**
     * A name and the entities that have it.
     *
     * @param name the name
     * @param candidates the ids of the entities that have it
     */
    public NotUnique(String name, List<String> candidates) {
        super("\"" + name + "\" names several entities: " + String.join(", ", candidates), null);
        this.candidates = String.join(", ", candidates);
    }

    @Override
    public String argument() {
        return "name";
    }

    @Override
    public String allowed() {
        return candidates;
    }

    @Override
    public String next() {
        return "Refer to one of them by id.";
    }
}
