package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Amount;
import io.spacegraph.importer.claim.StatedRates;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.claim.Witnesses;
import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.SourceRecord;
import io.spacegraph.vocabulary.ClaimProperty;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that tells whether claims disagree.
 *
 * @param statements the claims
 * @param byProperty the same by what they say
 * @param byId the same by their data's id
 * @param names entity's id to its name
 * @param rates what money was worth in other money
 * @param witnesses which documents retell which
 */
public record ClaimSet(
        List<TypedClaim> statements,
        Map<ClaimProperty, List<TypedClaim>> byProperty,
        Map<String, TypedClaim> byId,
        Map<String, String> names,
        StatedRates rates,
        Witnesses witnesses) {
    /**
     * The evidence in all claims.
     *
     * @param others the names of what only feeds know
     * @param fed the documents of feeds
     */
    public static ClaimSet of(
            DataFolder data,
            Map<String, String> others,
            List<SourceRecord> fed,
            List<TypedClaim> statements,
            StatedRates rates) {
        Map<String, TypedClaim> byId = new LinkedHashMap<>();
        statements.forEach(statement -> byId.put(statement.record().id(), statement));
        Map<String, String> names = new LinkedHashMap<>(others);
        data.entities().forEach(entity -> names.put(entity.id(), entity.name()));
        return new ClaimSet(
                statements,
                statements.stream().collect(Collectors.groupingBy(TypedClaim::property)),
                byId,
                names,
                rates,
                new Witnesses(
                        Stream.concat(data.sources().stream(), fed.stream()).toList()));
    }

    /** The claims with these ids of the data. */
    public Stream<TypedClaim> claims(List<String> ids) {
        return ids.stream().map(byId::get).flatMap(Stream::ofNullable);
    }

    /** The claims of a property. */
    public Stream<TypedClaim> of(ClaimProperty property) {
        return byProperty.getOrDefault(property, List.of()).stream();
    }

    /** The name of an entity. */
    public String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** What the amounts are in one currency, if they can be brought to it: the first one's. */
    public Optional<Amount> inUnitOf(Amount first, Amount amount, boolean near) {
        String currency = first.currency();
        String own = amount.currency();
        if (amount.unit().equals(first.unit())) {
            return Optional.of(amount);
        } else if (currency == null || own == null || !first.joins(amount)) {
            return Optional.empty();
        }
        return rates.find(List.of(amount.statement(), first.statement()), own, currency, near)
                .map(rate -> amount.at(rate, currency));
    }

    /** The amounts of the claims in the unit of the first, largest first; those left out that cannot be brought to it. */
    public List<Amount> amounts(List<TypedClaim> claims, boolean near) {
        Optional<Amount> first =
                claims.stream().map(Amount::of).flatMap(Optional::stream).findFirst();
        return claims.stream()
                .map(Amount::of)
                .flatMap(Optional::stream)
                .flatMap(amount -> inUnitOf(first.orElseThrow(), amount, near).stream())
                .sorted(Comparator.comparing((Amount amount) -> amount.span().last())
                        .reversed())
                .toList();
    }
}
