package io.spacegraph.paging;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The fields that facets count; each is the field of that name in the list's nodes. */
@Enum("FacetField")
@Description("The fields that facets count; each is the field of that name in the list's nodes.")
public enum FacetField {
    @Description("The board of a listing.")
    BOARD,
    @Description("The country of a company.")
    COUNTRY,
    @Description("The kind of a company, mission or conflict.")
    KIND,
    @Description("The level of a policy.")
    LEVEL,
    @Description("The modality of a claim.")
    MODALITY,
    @Description("How a mission ended.")
    OUTCOME,
    @Description("The class of a company's owners.")
    OWNERSHIP_CLASS,
    @Description("What a claim says, or what a conflict is about.")
    PROPERTY,
    @Description("Which rule preferred a claim of a conflict.")
    RESOLVED_BY,
    @Description("How much of a rocket is reused.")
    REUSE,
    @Description("The stage of a funding round.")
    SERIES,
    @Description("The state of a listing, an acquisition or a contract.")
    STATE,
    @Description("The status of a rocket or claim.")
    STATUS;

    /** The constant for a field of the schema, such as {@code ownershipClass}. */
    public static FacetField of(String field) {
        return valueOf(field.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }
}
