package io.spacegraph.paging;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One sort key. In the schema an {@code Order<CompanyOrderBy>} is a {@code CompanyOrder}.
 *
 * @param <K> the enum of what the type can be ordered by
 * @param by what to order by
 * @param dir which way
 */
@Input("Order")
@Description("One sort key.")
public record Order<K extends Enum<K>>(
        @NonNull @Description("What to order by.") K by,

        @NonNull @DefaultValue("ASC") @Description("The direction.")
        Dir dir) {}
