package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import io.spacegraph.vocabulary.code.AcquisitionState;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Conditions on an acquisition; all that are given must hold. */
@Input("AcquisitionWhere")
@Description("Conditions on an acquisition; all that are given must hold.")
public record AcquisitionWhere(
        @Nullable @Description("All of these.") List<@NonNull AcquisitionWhere> AND,
        @Nullable @Description("At least one of these.") List<@NonNull AcquisitionWhere> OR,
        @Nullable @Description("Not this.") AcquisitionWhere NOT,
        @Nullable @Description("A company that buys.") CompanyWhere acquirer,

        @Nullable @Description("The company that is bought, or that owns what is bought.")
        CompanyWhere target,

        @Nullable @Description("Its state.") List<@NonNull AcquisitionState> state,
        @Nullable @Description("When it was announced.") DateRange announced,
        @Nullable @Description("When it closed.") DateRange closed,
        @Nullable @Description("What is paid.") MoneyRange amount) {}
