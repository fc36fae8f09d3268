package io.spacegraph.policy;

import io.spacegraph.value.Row;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A list as the policy states it: seven initiatives declared, six named.
 *
 * @param row what the statement returned for it
 */
@Type("PolicyList")
@Description("A list as the policy states it: seven initiatives declared, six named.")
public record PolicyList(@Ignore Row row) {
    @Description("What is listed.")
    public @NonNull String getKind() {
        return row.getText("kind");
    }

    @Description("How many members the policy says there are.")
    public @Nullable Integer getDeclaredCount() {
        return row.findInteger("declaredCount");
    }

    @Description("The members that it names.")
    public @NonNull List<@NonNull String> getItems() {
        return row.texts("items");
    }

    @Description("Whether all declared members are named; null if no number is declared.")
    public @Nullable Boolean getIsComplete() {
        return (Boolean) row.find("isComplete");
    }
}
