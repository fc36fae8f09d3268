package io.spacegraph.model;

import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.PolicyLevel;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A plan, a law, a rule or a list by which an authority steers the sector.
 *
 * @param row what the statement returned for it
 */
@Type("Policy")
@Description("A plan, a law, a rule or a list by which an authority steers the sector.")
public record Policy(@Ignore Row row) implements Entity {
    @Description("The level of authority that made it.")
    public @Nullable PolicyLevel getLevel() {
        return row.findCode("level", PolicyLevel.class);
    }

    @Description("When its period begins.")
    public @Nullable PartialDate getFrom() {
        return row.findDate("from");
    }

    @Description("When its period ends.")
    public @Nullable PartialDate getTo() {
        return row.findDate("to");
    }
}
