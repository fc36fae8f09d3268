package io.spacegraph.model;

import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.IpoCauseCode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * Why a listing stopped, according to one source.
 *
 * @param row what the statement returned for it
 */
@Type("IpoCause")
@Description("Why a listing stopped, according to one source.")
public record IpoCause(@Ignore Row row) {
    @Description("The cause.")
    public @NonNull IpoCauseCode getCode() {
        return row.getCode("code", IpoCauseCode.class);
    }

    @Description("In the words of the source.")
    public @Nullable String getDetail() {
        return row.findText("detail");
    }
}
