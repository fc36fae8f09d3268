package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A condition on text. */
@Input("StringFilter")
@Description("A condition on text.")
public record StringFilter(
        @Nullable @Description("The text.") String eq,
        @Nullable @Description("One of these texts.") List<@NonNull String> in,
        @Nullable @Description("A part of the text.") String contains,
        @Nullable @Description("How the text begins.") String startsWith,

        @DefaultValue("true")
        @Description("Whether to ignore differences of case, accents, width, quotes, dashes and white space.")
        Boolean ignoreCase) {}
