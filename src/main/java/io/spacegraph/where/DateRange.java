package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A range of days, both ends inclusive. */
@Input("DateRange")
@Description("A range of days, both ends inclusive.")
public record DateRange(
        @Nullable @Description("The first day.") LocalDate from,
        @Nullable @Description("The last day.") LocalDate to) {}
