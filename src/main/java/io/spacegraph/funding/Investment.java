package io.spacegraph.funding;

import io.spacegraph.value.Money;
import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * One investor's part in a funding round.
 *
 * @param row what the statement returned for it
 */
@Type("Investment")
@Description("One investor's part in a funding round.")
public record Investment(@Ignore Row row) {
    @Description("Whether the investor led the round.")
    public @NonNull Boolean getLead() {
        return Boolean.TRUE.equals(row.find("lead"));
    }

    @Description("The investor's part; null if undisclosed.")
    public @Nullable Money getAmount() {
        return row.findMoney("amount");
    }
}
