package io.spacegraph.vocabulary.code;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The stage of an industry in the chain from part to service. */
@Enum("ChainStage")
@Description("The stage of an industry in the chain from part to service.")
public enum ChainStage {
    /** Parts, materials and manufacturing. */
    @Description("Parts, materials and manufacturing.")
    UPSTREAM,
    /** Launch and building of the network. */
    @Description("Launch and building of the network.")
    MIDSTREAM,
    /** Ground equipment, data and services. */
    @Description("Ground equipment, data and services.")
    DOWNSTREAM,
    /** What supports the rest. */
    @Description("What supports the rest.")
    SUPPORT
}
