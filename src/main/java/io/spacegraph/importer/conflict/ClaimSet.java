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
 * The data needed to find whether claims disagree.
 *
 * @param statements the claims
 * @param byProperty the claims by property
 * @param byId the claims by their id in the data
 * @param names the names by entity id
 * @param rates the exchange rates
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
     * @param others the names of entities that only feeds have
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

    /** The amounts in the currency of the first one, if they can be converted. */
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

    /**
     * The amounts of the claims in the unit of the first, largest first; those that cannot be converted are left out.
     */
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
