package io.spacegraph.where;

import io.spacegraph.vocabulary.IdScheme;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An id in another register. */
@Input("ExternalIdInput")
@Description("An id in another register.")
public record ExternalIdInput(
        @NonNull @Description("The register.") IdScheme scheme,
        @NonNull @Description("The id.") String value) {}
