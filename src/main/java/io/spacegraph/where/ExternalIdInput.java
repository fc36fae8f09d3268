package io.spacegraph.where;

import io.spacegraph.vocabulary.IdScheme;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An id that somebody else gave. */
@Input("ExternalIdInput")
@Description("An id that somebody else gave.")
public record ExternalIdInput(
        @NonNull @Description("Who gave it.") IdScheme scheme,
        @NonNull @Description("The id.") String value) {}
