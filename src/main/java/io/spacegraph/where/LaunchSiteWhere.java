package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import io.spacegraph.value.CountryCode;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Conditions on a launch site; all that are given must hold. */
@Input("LaunchSiteWhere")
@Description("Conditions on a launch site; all that are given must hold.")
public record LaunchSiteWhere(
        @Nullable @Description("All of these.") List<@NonNull LaunchSiteWhere> AND,
        @Nullable @Description("At least one of these.") List<@NonNull LaunchSiteWhere> OR,
        @Nullable @Description("Not this.") LaunchSiteWhere NOT,
        @Nullable @Description("The name.") StringFilter name,
        @Nullable @Description("The country it is in.") List<@NonNull CountryCode> country) {}
