package io.spacegraph.importer.claim;

import io.spacegraph.importer.record.SourceRecord;
import io.spacegraph.vocabulary.SourceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the independent sources behind claims: documents that retell one document are one witness, and so are those
 * of one address.
 */
public final class Witnesses {
    private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six");

    private final Map<String, SourceRecord> sources = new HashMap<>();
    private final Addresses addresses;

    public Witnesses(List<SourceRecord> sources) {
        addresses = new Addresses(sources);
        sources.forEach(source -> this.sources.put(source.id(), source));
    }

    /** The number of sources of which none retells another or the same third one. */
    public int count(List<TypedClaim> claims) {
        return groups(claims).size();
    }

    /** What follows an explanation: {@code ; two documents retell one speech}; empty if each is its own witness. */
    public String retold(List<TypedClaim> claims) {
        StringBuilder said = new StringBuilder();
        for (Set<String> group : groups(claims)) {
            long documents = group.stream().filter(id -> states(claims, id)).count();
            if (documents > 1) {
                said.append("; ")
                        .append(word(documents))
                        .append(" documents retell one ")
                        .append(kind(group));
            }
        }
        return said.toString();
    }

    /** The documents of the claims and all that they retell, those apart that have nothing in common. */
    private List<Set<String>> groups(List<TypedClaim> claims) {
        List<Set<String>> groups = new ArrayList<>();
        for (TypedClaim claim : claims) {
            Set<String> group = new HashSet<>();
            collect(claim.source().id(), group);
            List<Set<String>> joined = groups.stream()
                    .filter(other -> !Collections.disjoint(other, group))
                    .toList();
            joined.forEach(group::addAll);
            groups.removeAll(joined);
            groups.add(group);
        }
        return groups;
    }

    private void collect(String id, Set<String> group) {
        SourceRecord source = sources.get(id);
        if (group.add(id) && source != null) {
            source.derivedFrom().forEach(other -> collect(other, group));
            addresses.with(source).forEach(other -> collect(other.id(), group));
        }
    }

    private String kind(Set<String> group) {
        boolean speech = group.stream()
                .map(sources::get)
                .anyMatch(source -> source != null && source.kind().equals(SourceKind.SPEECH.name()));
        return speech ? "speech" : "source";
    }

    private static boolean states(List<TypedClaim> claims, String source) {
        return claims.stream().anyMatch(claim -> claim.source().id().equals(source));
    }

    private static String word(long number) {
        return number < WORDS.size() ? WORDS.get((int) number) : String.valueOf(number);
    }
}
