package io.spacegraph.model;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.ChainStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A branch of business.
 *
 * @param row what the statement returned for it
 */
@Type("Industry")
@Description("A branch of business.")
public record Industry(@Ignore Row row) implements Entity {
    @Description("Its stage in the chain from part to service; null if no source says.")
    public @Nullable ChainStage getChain() {
        return row.findCode("chain", ChainStage.class);
    }
}
