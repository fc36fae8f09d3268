package io.spacegraph.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Whatever a claim can be about. Identity is its own; every other value comes from its claims. */
@Description("Whatever a claim can be about. Identity is its own; every other value comes from its claims.")
public sealed interface Entity extends Node
        permits Company,
                Person,
                Rocket,
                Constellation,
                Mission,
                LaunchSite,
                FundingRound,
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
