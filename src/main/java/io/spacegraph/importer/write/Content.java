package io.spacegraph.importer.write;

import io.spacegraph.importer.claim.Groundings;
import io.spacegraph.importer.claim.NodeRow;
import io.spacegraph.importer.claim.Rate;
import io.spacegraph.importer.claim.StatedRates;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.conflict.ClaimSet;
import io.spacegraph.importer.conflict.Disagreement;
import io.spacegraph.importer.conflict.Disagreements;
import io.spacegraph.importer.conflict.Standing;
import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.Fingerprint;
import io.spacegraph.vocabulary.ClaimStatus;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content that the graph must have.
 *
 * @param entities each with its reading copy
 * @param sources the documents
 * @param claims the claims
 * @param statuses the status of each claim, by its id
 * @param conflicts the claims that disagree
 * @param rates the exchange rates
 * @param copies the reading copies by entity id, including entities that only feeds mention
 * @param hash the hash of the files that it was read from
 */
public record Content(
        List<NodeRow> entities,
        List<NodeRow> sources,
        List<NodeRow> claims,
        Map<String, ClaimStatus> statuses,
        List<NodeRow> conflicts,
        List<NodeRow> rates,
        Map<String, Map<String, Object>> copies,
        String hash) {
    /**
     * Must be raised when a new version of the program makes different nodes of the same files, so that it imports them
     * again.
     */
    public static final String LAYOUT = "5";

    /** Shows whether a graph has the nodes that this program makes of the folder. */
    public static String hash(DataFolder data) {
        return Fingerprint.of(LAYOUT, data.hash());
    }

    /**
     * The content of a valid folder, with the reading copy as of this day.
     *
     * @param fed the feeds' claims about the same things: they count for the reading copy and conflicts, but are not
     *     part of the content
     */
    public static Content of(DataFolder data, StoredFeedClaims fed, LocalDate day) {
        List<TypedClaim> own = TypedClaim.of(data);
        List<TypedClaim> statements = Groundings.ended(
                Stream.concat(own.stream(), fed.statements().stream()).toList());
        StatedRates rates = StatedRates.of(data.rates(), statements);
        ClaimSet evidence = ClaimSet.of(data, fed.names(), fed.sources(), statements, rates);
        List<Disagreement> disagreements = Disagreements.of(evidence);
        Standing standing = new Standing(statements, disagreements);
        Map<String, NodeRow> claims = statements.stream()
                .map(statement -> ClaimNode.of(
                        statement,
                        evidence.claims(statement.record().refutedBy()).toList()))
                .collect(Collectors.toMap(NodeRow::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Map<String, Map<String, Object>> copies = ReadingCopy.of(statements, claims, day);
        return new Content(
                data.entities().stream()
                        .map(entity -> EntityNodes.of(entity, copies.getOrDefault(entity.id(), Map.of())))
                        .toList(),
                data.sources().stream().map(EntityNodes::of).toList(),
                own.stream()
                        .map(statement -> Objects.requireNonNull(claims.get(statement.id())))
                        .toList(),
                statements.stream().collect(Collectors.toMap(TypedClaim::id, standing::of)),
                disagreements.stream()
                        .map(found -> EntityNodes.of(found, evidence.witnesses().count(found.claims())))
                        .toList(),
                rates.all().stream().map(Rate::node).toList(),
                copies,
                hash(data));
    }
}
