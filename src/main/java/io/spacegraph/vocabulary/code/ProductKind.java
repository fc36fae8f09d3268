package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What kind of thing a product is. */
@Enum("ProductKind")
@Description("What kind of thing a product is.")
public enum ProductKind {
    /** A spacecraft or one of its capsules. */
    @Description("A spacecraft or one of its capsules.")
    SPACECRAFT,
    /** A robot. */
    @Description("A robot.")
    ROBOT,
    /** A transport service. */
    @Description("A transport service.")
    VEHICLE_SERVICE,
    /** Software, including language models. */
    @Description("Software, including language models.")
    SOFTWARE,
    /** A factory or another facility. */
    @Description("A factory or another facility.")
    FACILITY,
    /** A part. */
    @Description("A part.")
    COMPONENT
}
