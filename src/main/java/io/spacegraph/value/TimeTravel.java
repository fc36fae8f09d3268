package io.spacegraph.value;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * The two times of a query.
 *
 * @param validAt the day on which a value must hold in the world
 * @param knownAt the instant by which its source must have made it public
 */
@Input("TimeTravel")
@Description("The two times of a query; each is now if left out. knownAt asks what was known then.")
public record TimeTravel(
        @Nullable @Description("The day on which a value must hold in the world.")
        LocalDate validAt,

        @Nullable @Description("The instant by which its source must have made it public.")
        OffsetDateTime knownAt) {}
