package io.spacegraph.importer;

import io.spacegraph.model.ClaimStatus;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that the graph is to hold.
 *
 * @param entities each with its reading copy
 * @param sources the documents
 * @param claims the claims
 * @param statuses claim's id to how it stands among the others
 * @param conflicts the claims that disagree
 * @param rates what money was worth in other money
 * @param hash of the files that this was read from
 */
record Content(
        List<NodeRow> entities,
        List<NodeRow> sources,
        List<NodeRow> claims,
        Map<String, ClaimStatus> statuses,
        List<NodeRow> conflicts,
        List<NodeRow> rates,
        String hash) {
    /** The content of a folder without mistakes, its reading copy as of this day. */
    static Content of(DataFolder data, LocalDate day) {
        List<Statement> statements = Statement.of(data);
        Rates rates = Rates.of(data.rates(), statements);
        Evidence evidence = Evidence.of(data, statements, rates);
        List<Disagreement> disagreements = Disagreements.of(evidence);
        Standing standing = new Standing(statements, disagreements);
        Map<String, NodeRow> claims = statements.stream()
                .map(ClaimNode::of)
                .collect(Collectors.toMap(NodeRow::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Map<String, Map<String, Object>> copies = ReadingCopy.of(statements, claims, day);
        return new Content(
                data.entities().stream()
                        .map(entity -> Nodes.of(entity, copies.getOrDefault(entity.id(), Map.of())))
                        .toList(),
                data.sources().stream().map(Nodes::of).toList(),
                List.copyOf(claims.values()),
                statements.stream().collect(Collectors.toMap(Statement::id, standing::of)),
                disagreements.stream()
                        .map(found -> Nodes.of(found, evidence.witnesses().count(found.claims())))
                        .toList(),
                rates.all().stream().map(Rate::node).toList(),
                data.hash());
    }
}
