package io.spacegraph.answers.capital;

import io.spacegraph.answers.DayRange;
import io.spacegraph.answers.Fact;
import io.spacegraph.answers.StatedMoney;
import io.spacegraph.answers.Values;
import io.spacegraph.value.FoldedName;
import io.spacegraph.value.NumberRange;
import io.spacegraph.vocabulary.code.OwnershipClass;
import io.spacegraph.vocabulary.code.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rounds under one value of the key, added up.
 *
 * @param rounds those that fall into the period
 * @param undated those that may; they are in no sum
 */
record CapitalSum(String key, List<Round> rounds, List<Round> undated, CapitalKey by, String currency) {

    private static final int TOP_INVESTORS = 5;

    private static final Comparator<CapitalSum> LARGEST_FIRST = Comparator.comparing(
                    CapitalSum::sortedBy, Comparator.reverseOrder())
            .thenComparingInt(sum -> -sum.rounds().size())
            .thenComparing(sum -> FoldedName.of(sum.key()));

    /** The rows of the answer: years in their order, all else the largest sum first. */
    static List<Map<String, Object>> of(List<Round> rounds, DayRange period, CapitalKey by, String currency) {
        Map<String, List<Round>> groups = new TreeMap<>();
        rounds.forEach(round -> round.keys(by)
                .forEach(key ->
                        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(round)));
        Stream<CapitalSum> sums = groups.entrySet().stream()
                .map(group -> of(
                        group.getKey(),
                        group.getValue().stream().collect(Collectors.partitioningBy(round -> round.isWithin(period))),
                        by,
                        currency));
        return (by == CapitalKey.YEAR ? sums : sums.sorted(LARGEST_FIRST))
                .map(CapitalSum::row)
                .toList();
    }

    private static CapitalSum of(String key, Map<Boolean, List<Round>> rounds, CapitalKey by, String currency) {
        return new CapitalSum(
                key, rounds.getOrDefault(true, List.of()), rounds.getOrDefault(false, List.of()), by, currency);
    }

    private Map<String, Object> row() {
        return new Values()
                .put("key", key)
                .put("ownershipClass", ownershipClass())
                .put("total", money(Round::isEquity))
                .put("secondary", money(round -> round.is(Series.SECONDARY)))
                .put("debt", money(round -> round.is(Series.DEBT)))
                .put("grants", money(round -> round.is(Series.GRANT)))
                .put("ownersUnknown", money(round -> round.isEquity() && round.isOfUnknownOwners()))
                .put("rounds", count(round -> true))
                .put("secondarySales", number(Series.SECONDARY))
                .put("loans", number(Series.DEBT))
                .put("grantsGiven", number(Series.GRANT))
                .put("undated", (int) undated.stream().filter(Round::isEquity).count())
                .put("undisclosed", count(round -> round.amount() == null))
                .put("unconverted", count(round -> round.amount() != null && round.raised() == null))
                .put("rates", distinct(round -> Stream.ofNullable(round.rate())))
                .put("topInvestors", topInvestors())
                .put("fundingRounds", distinct(round -> Stream.of(round.row().getText("id"))))
                .put(
                        "claims",
                        distinct(round -> Stream.ofNullable(round.amount())
                                .map(StatedMoney::claim)
                                .map(Fact::id)))
                .map();
    }

    private @Nullable Object money(Predicate<Round> condition) {
        NumberRange sum = sum(condition);
        return sum == null ? null : Values.of(sum, currency);
    }

    private @Nullable NumberRange sum(Predicate<Round> condition) {
        return StatedMoney.sum(rounds.stream().filter(condition).flatMap(round -> Stream.ofNullable(round.raised())));
    }

    private BigDecimal sortedBy() {
        NumberRange total = sum(Round::isEquity);
        return total == null ? BigDecimal.valueOf(-1) : total.number();
    }

    private @Nullable String ownershipClass() {
        String name = by == CapitalKey.INVESTOR && !key.equals(Round.UNKNOWN)
                ? Objects.requireNonNull((rounds.isEmpty() ? undated : rounds)
                                .get(0)
                                .classes()
                                .get(key))
                        .name()
                : key;
        boolean one = (by == CapitalKey.INVESTOR || by == CapitalKey.OWNERSHIP_CLASS)
                && Arrays.stream(OwnershipClass.values())
                        .anyMatch(constant -> constant.name().equals(name));
        return one ? name : null;
    }

    private List<String> topInvestors() {
        Map<String, Long> parts = rounds.stream()
                .flatMap(round -> round.companies().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return parts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(investor -> FoldedName.of(investor.getKey())))
                .limit(TOP_INVESTORS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many of the rounds that raised money meet the condition. */
    private int count(Predicate<Round> condition) {
        return (int) rounds.stream().filter(Round::isEquity).filter(condition).count();
    }

    private int number(Series series) {
        return (int) rounds.stream().filter(round -> round.is(series)).count();
    }

    private List<String> distinct(Function<Round, Stream<String>> of) {
        return rounds.stream().flatMap(of).distinct().toList();
    }
}
