package io.spacegraph.paging;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * The position of a page in its list (Relay's PageInfo).
 *
 * @param hasNextPage whether nodes follow
 * @param hasPreviousPage whether nodes come before
 * @param startCursor the cursor of the first node; null on an empty page
 * @param endCursor the cursor of the last node; null on an empty page
 */
@Description("The position of a page in its list.")
public record PageInfo(
        @NonNull @Description("Whether nodes follow.") Boolean hasNextPage,
        @NonNull @Description("Whether nodes come before.") Boolean hasPreviousPage,

        @Nullable @Description("The cursor of the first node; null on an empty page.")
        String startCursor,

        @Nullable @Description("The cursor of the last node; null on an empty page.")
        String endCursor) {}
