package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/**
 * A range of days, both ends inclusive. A date is in it if all days that it names are: "about May" names May, "by 3
 * May" every day before it too, "since May" every day after it.
 */
@Input("DateRange")
@Description(
        "A range of days, both ends inclusive. A date is in it if all days that the date names are. A date known only as by or before a day needs a range without a first day.")
public record DateRange(
        @Nullable @Description("The first day; open if left out.")
        LocalDate from,

        @Nullable @Description("The last day; open if left out.")
        LocalDate to) {}
