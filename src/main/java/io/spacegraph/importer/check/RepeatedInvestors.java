package io.spacegraph.importer.check;

import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.EntityRecord;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.vocabulary.ClaimProperty;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One investor who is counted twice in one round: by two claims of one document, or under two names by two documents. Two
 * whose names begin with the same word are two if one document names both.
 */
final class RepeatedInvestors {
    private final Map<String, String> firstWords;

    private RepeatedInvestors(List<EntityRecord> entities) {
        firstWords = entities.stream()
                .filter(entity -> entity.id().startsWith("company/"))
                .collect(Collectors.toMap(EntityRecord::id, RepeatedInvestors::firstWord));
    }

    static Stream<Rejection> in(List<TypedClaim> claims, List<EntityRecord> entities) {
        RepeatedInvestors investors = new RepeatedInvestors(entities);
        Map<String, List<TypedClaim>> rounds = claims.stream()
                .filter(claim -> claim.property() == ClaimProperty.INVESTED_IN)
                .collect(Collectors.groupingBy(claim -> String.valueOf(claim.object())));
        return rounds.values().stream().flatMap(round -> Stream.concat(twice(round), investors.alike(round)));
    }

    private static Stream<Rejection> twice(List<TypedClaim> round) {
        Map<List<String>, List<TypedClaim>> told = round.stream()
                .collect(Collectors.groupingBy(
                        claim -> List.of(claim.subject(), claim.record().source())));
        return told.values().stream()
                .flatMap(same -> same.stream()
                        .skip(1)
                        .flatMap(again -> doubt(
                                again,
                                same.get(0),
                                "is an investor of this round already by the same document, see ")));
    }

    private Stream<Rejection> alike(List<TypedClaim> round) {
        Map<String, TreeMap<String, List<TypedClaim>>> byWord = round.stream()
                .filter(claim -> firstWords.containsKey(claim.subject()))
                .collect(Collectors.groupingBy(
                        claim -> String.valueOf(firstWords.get(claim.subject())),
                        Collectors.groupingBy(TypedClaim::subject, TreeMap::new, Collectors.toList())));
        return byWord.values().stream().flatMap(investors -> alike(investors.values()));
    }

    private static Stream<Rejection> alike(Collection<List<TypedClaim>> investors) {
        return investors.stream()
                .flatMap(one -> investors.stream()
                        .takeWhile(other -> !other.equals(one))
                        .filter(other -> Collections.disjoint(documents(one), documents(other)))
                        .flatMap(other -> doubt(
                                one.get(0),
                                other.get(0),
                                "may be " + other.get(0).subject()
                                        + " under another name: no document of this round names both;"
                                        + " if they are one, merge them or resolve one into the other, see "))
                        .limit(1));
    }

    private static Set<String> documents(List<TypedClaim> investor) {
        return investor.stream().map(claim -> claim.record().source()).collect(Collectors.toSet());
    }

    private static Stream<Rejection> doubt(TypedClaim claim, TypedClaim other, String doubt) {
        Optional<Rejection> found = Doubts.about(
                claim, other, "subject", claim.subject(), doubt + other.record().origin());
        return found.stream();
    }

    private static String firstWord(EntityRecord entity) {
        return entity.name().toLowerCase(Locale.ROOT).replaceAll("(?s)[\\s-].*", "");
    }
}
