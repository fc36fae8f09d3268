package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import io.spacegraph.vocabulary.code.Board;
import io.spacegraph.vocabulary.code.IpoCauseCode;
import io.spacegraph.vocabulary.code.IpoState;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Conditions on a listing; all that are given must hold. */
@Input("IpoWhere")
@Description("Conditions on a listing; all that are given must hold.")
public record IpoWhere(
        @Nullable @Description("All of these.") List<@NonNull IpoWhere> AND,
        @Nullable @Description("At least one of these.") List<@NonNull IpoWhere> OR,
        @Nullable @Description("Not this.") IpoWhere NOT,
        @Nullable @Description("The company to be listed.") CompanyWhere company,

        @Nullable @Description("A board that a claim names, planned or reported.")
        List<@NonNull Board> board,

        @Nullable @Description("Its state.") List<@NonNull IpoState> state,

        @Nullable @Description("One of the causes of its stop.")
        List<@NonNull IpoCauseCode> cause,

        @Nullable @Description("When one of its steps was taken.")
        DateRange event) {}
