package io.spacegraph.value;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks to ask by.
 *
 * @param validAt the day on which a value must hold in the world
 * @param knownAt the instant by which its source must have made it public
 */
@Input("TimeTravel")
@Description("The two clocks to ask by; each that is left out is now. knownAt answers: what did we know then.")
public record TimeTravel(
        @Nullable @Description("The day on which a value must hold in the world.")
        LocalDate validAt,

        @Nullable @Description("The instant by which its source must have made it public.")
        OffsetDateTime knownAt) {}
