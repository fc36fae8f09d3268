package io.spacegraph.company;

import io.spacegraph.value.CountryCode;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's entry on a list of sanctions or controls.
 *
 * @param row what the statement returned for it
 */
@Type("Designation")
@Description("An organisation's entry on a list of sanctions or controls.")
public record Designation(@Ignore Row row) {
    @Description("The list.")
    public @NonNull String getList() {
        return row.getText("list");
    }

    @Description("The authority that keeps the list.")
    public @Nullable String getAuthority() {
        return row.findText("authority");
    }

    @Description("The country whose list it is.")
    public @Nullable CountryCode getCountry() {
        return CountryCode.find(row, "country");
    }

    @Description("Since when.")
    public @Nullable PartialDate getFrom() {
        return row.findDate("from");
    }

    @Description("Until when.")
    public @Nullable PartialDate getTo() {
        return row.findDate("to");
    }

    @Description("The reason given.")
    public @Nullable String getReason() {
        return row.findText("reason");
    }

    @Description("Hops of ownership between the company asked for and the one named; 0 if the list names it directly.")
    public @NonNull Integer getHops() {
        return row.getInteger("hops");
    }
}
