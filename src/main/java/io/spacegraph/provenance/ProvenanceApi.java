package io.spacegraph.provenance;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Conflict;
import io.spacegraph.model.Entity;
import io.spacegraph.model.ExternalId;
import io.spacegraph.model.Person;
import io.spacegraph.paging.Order;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.ConflictKind;
import io.spacegraph.vocabulary.Language;
import io.spacegraph.vocabulary.Modality;
import io.spacegraph.vocabulary.SourceTier;
import io.spacegraph.where.EntityRef;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The queries for claims and conflicts, and the fields of claims, sources and conflicts. */
@GraphQLApi
public class ProvenanceApi {

    private final Graph graph;
    private final Ledger ledger;
    private final Conflicts conflicts;

    ProvenanceApi(Graph graph, Ledger ledger, Conflicts conflicts) {
        this.graph = graph;
        this.ledger = ledger;
        this.conflicts = conflicts;
    }

    @Description("The claims about it, and the claims whose words name it but mean another entity.")
    public @NonNull Connection<Claim> claims(
            @Source Entity entity,
            @Nullable @Description("Only claims of this property.") ClaimProperty property,
            @Nullable @Description("Only claims of these modalities.") List<@NonNull Modality> modality,
            @Nullable @Description("The sort order; by property, best claims first, if not given.")
                    List<@NonNull Order<ClaimOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before) {
        return Compiled.field();
    }

    @Description(
            "The claim from which a value of it is read: of what changes the latest, of the figures of a period the latest whole year; a fact where there is one, else a promise. Null where no source says.")
    public @Nullable Claim claim(@Source Entity entity, @NonNull @Description("The property.") ClaimProperty property) {
        return Compiled.field();
    }

    @Description("The claims about it that disagree.")
    public @NonNull List<@NonNull Conflict> conflicts(@Source Entity entity) {
        return Compiled.field();
    }

    @Description("Its ids in other registers.")
    public @NonNull List<@NonNull ExternalId> externalIds(@Source Entity entity) {
        return Compiled.field();
    }

    @Description("Its other names.")
    public @NonNull List<@NonNull String> aliases(
            @Source Entity entity, @Nullable @Description("Only names in this language.") Language lang) {
        return Compiled.field();
    }

    @Description("What the person said.")
    public @NonNull Connection<Claim> said(
            @Source Person person,
            @Nullable @Description("The sort order; by property, best claims first, if not given.")
                    List<@NonNull Order<ClaimOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before) {
        return Compiled.field();
    }

    @Description("What it claims.")
    public @NonNull Connection<Claim> claims(
            @Source io.spacegraph.model.Source source,
            @Nullable @Description("The sort order; by property, best claims first, if not given.")
                    List<@NonNull Order<ClaimOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before) {
        return Compiled.field();
    }

    @Description("The documents or speeches that it retells: together they count as one source.")
    public @NonNull List<io.spacegraph.model.@NonNull Source> retells(@Source io.spacegraph.model.Source source) {
        return Compiled.field();
    }

    @Description("The documents that retell it.")
    public @NonNull List<io.spacegraph.model.@NonNull Source> retoldBy(@Source io.spacegraph.model.Source source) {
        return Compiled.field();
    }

    @Description("What it is about, as the graph reads it.")
    public @NonNull Entity subject(@Source Claim claim) {
        return Compiled.field();
    }

    @Description("The entity that its words name, if that is not the subject; null otherwise.")
    public @Nullable Entity subjectAsWritten(@Source Claim claim) {
        return Compiled.field();
    }

    @Description("The other end, if the claim is a link, as the graph reads it.")
    public @Nullable Entity object(@Source Claim claim) {
        return Compiled.field();
    }

    @Description("The entity that its words name, if that is not the object; null otherwise.")
    public @Nullable Entity objectAsWritten(@Source Claim claim) {
        return Compiled.field();
    }

    @Description("The document that it comes from.")
    public @NonNull io.spacegraph.model.Source source(@Source Claim claim) {
        return Compiled.field();
    }

    @Description("Who says it; null if it is the document itself.")
    public @Nullable Entity speaker(@Source Claim claim) {
        return Compiled.field();
    }

    @Description("The claims that it was computed from.")
    public @NonNull List<@NonNull Claim> derivedFrom(@Source Claim claim) {
        return Compiled.field();
    }

    @Description("The claims that show it to be wrong.")
    public @NonNull List<@NonNull Claim> refutedBy(@Source Claim claim) {
        return Compiled.field();
    }

    @Description("The conflicts that it is part of.")
    public @NonNull List<@NonNull Conflict> conflicts(@Source Claim claim) {
        return Compiled.field();
    }

    @Description("The claims that disagree.")
    public @NonNull List<@NonNull Claim> claims(@Source Conflict conflict) {
        return Compiled.field();
    }

    @Description("The preferred one.")
    public @Nullable Claim resolution(@Source Conflict conflict) {
        return Compiled.field();
    }

    @Description("What they are about.")
    public @NonNull List<@NonNull Entity> entities(@Source Conflict conflict) {
        return Compiled.field();
    }

    @Query
    @Description("Claims by what they are about, what they say, who says it and where.")
    public @NonNull Uni<Connection<Claim>> claims(
            @Nullable @Description("What they are about.") EntityRef subject,
            @Nullable @Description("The property that they state.") ClaimProperty property,
            @Nullable @Description("How sure their speakers are.") List<@NonNull Modality> modality,
            @Nullable @Description("Who says so.") EntityRef speaker,
            @Nullable @Description("The tiers of their sources.") List<@NonNull SourceTier> tier,
            @Nullable @Description("The sort order; by property, best claims first, if not given.")
                    List<@NonNull Order<ClaimOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return ledger.claims(graph.ask(context));
    }

    @Query
    @Description("Claims that disagree, with the arithmetic, the preferred one and why.")
    public @NonNull Uni<Connection<Conflict>> conflicts(
            @Nullable @Description("What they are about.") EntityRef subject,
            @Nullable @Description("Why they disagree.") List<@NonNull ConflictKind> kind,
            @Nullable @Description("Only those whose largest value is at least this many times the smallest.")
                    Double minSpread,
            @DefaultValue("true")
                    @Description(
                            "True for open conflicts: every claim is public and none is withdrawn at the time asked for. False includes those that a withdrawal has settled.")
                    Boolean open,
            @Nullable @Description("True for those with a preferred claim, false for those without one.")
                    Boolean resolved,
            @Nullable @Description("The sort order; the largest spread first, if not given.")
                    List<@NonNull Order<ConflictOrderBy>> orderBy,
            @DefaultValue("20") @Description("How many from the start, 0 to 100.") Integer first,
            @Nullable @Description("The cursor after which to start.") String after,
            @Nullable @Description("How many from the end, 0 to 100.") Integer last,
            @Nullable @Description("The cursor before which to end.") String before,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return conflicts.find(graph.ask(context));
    }
}
