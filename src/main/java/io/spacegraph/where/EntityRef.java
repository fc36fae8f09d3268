package io.spacegraph.where;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A reference to one entity, by exactly one of its names. */
@OneOf
@Input("EntityRef")
@Description("A reference to one entity, by exactly one of its names.")
public record EntityRef(
        @Id @Nullable @Description("Its id, such as company/spacex.")
        String id,

        @Nullable
        @Description(
                "Its name or one of its aliases, in any language; case, accents, quotes, dashes and white space may differ. A name that several entities have is NOT_UNIQUE.")
        String name,

        @Nullable @Description("Its id in another register.")
        ExternalIdInput external) {}
