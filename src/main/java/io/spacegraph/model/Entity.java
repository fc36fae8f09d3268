package io.spacegraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything that a claim can be about. Except for its identity, every value comes from its claims. */
@Description("Anything that a claim can be about. Except for its identity, every value comes from its claims.")
public sealed interface Entity extends Node
        permits Company,
                Person,
                Rocket,
                Constellation,
                Mission,
                LaunchSite,
                FundingRound,
                Acquisition,
                Contract,
                IpoProcess,
                Policy,
                Market,
                Region,
                Industry,
                Product,
                Crew {

    @NonNull
    @Description("The usual English name.")
    default String getName() {
        return row().getText("name");
    }
}
