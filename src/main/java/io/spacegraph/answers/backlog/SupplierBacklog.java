package io.spacegraph.answers.backlog;

import io.spacegraph.answers.Fact;
import io.spacegraph.answers.StatedMoney;
import io.spacegraph.answers.Values;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The contracts of one supplier, added up.
 *
 * @param supplier its id, and the claim on the backlog that it states
 * @param contracts its contracts, whatever their state
 */
record SupplierBacklog(Row supplier, List<SuppliedContract> contracts, String currency) {

    private static final Function<SuppliedContract, @Nullable StatedMoney> AMOUNT = SuppliedContract::amount;
    private static final Function<SuppliedContract, @Nullable StatedMoney> CEILING = SuppliedContract::ceiling;

    /** That of one supplier, of all contracts. */
    static SupplierBacklog of(Row supplier, List<SuppliedContract> all, String currency) {
        List<SuppliedContract> own = all.stream()
                .filter(contract -> contract.suppliers().contains(supplier.getText("id")))
                .toList();
        return new SupplierBacklog(supplier, own, currency);
    }

    Map<String, Object> row() {
        Row reported = supplier.findRow("reported");
        return new Values()
                .put("supplier", supplier.getText("id"))
                .put("awardedAmount", converted(AMOUNT))
                .put("ceiling", converted(CEILING))
                .put("sums", sums())
                .put("open", open().size())
                .put("undisclosed", count(contract -> contract.amount() == null && contract.ceiling() == null))
                .put("ceilingOnly", count(contract -> contract.amount() == null && contract.ceiling() != null))
                .put("shared", count(SuppliedContract::isShared))
                .put("unconverted", count(contract -> isUnconverted(contract.amount())))
                .put("pastEnd", count(Standing.PAST_END))
                .put("proposed", count(Standing.PROPOSED))
                .put("unknownState", count(Standing.UNKNOWN))
                .put("rates", rates())
                .put("reported", reported == null ? null : reported(new Fact(reported)))
                .put("reportedOn", reported == null ? null : new Fact(reported).day())
                .put("reportedBy", reported == null ? null : new Fact(reported).id())
                .put("evidenceThrough", through())
                .put("contracts", open().stream().map(SuppliedContract::id).toList())
                .put("claims", claims())
                .map();
    }

    /** The sum to sort by; a supplier without one comes last. */
    BigDecimal sortedBy() {
        NumberRange sum = sum(AMOUNT);
        return sum == null ? BigDecimal.valueOf(-1) : sum.number();
    }

    private @Nullable LocalDate through() {
        return contracts.stream()
                .flatMap(contract -> Stream.ofNullable(contract.through()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<SuppliedContract> open() {
        return contracts.stream()
                .filter(contract -> contract.standing() == Standing.OPEN)
                .toList();
    }

    private int count(Predicate<SuppliedContract> condition) {
        return (int) open().stream().filter(condition).count();
    }

    private int count(Standing standing) {
        return (int) contracts.stream()
                .filter(contract -> contract.standing() == standing)
                .count();
    }

    /** What is added up: the open contracts that it does not share; an order is part of what its framework states. */
    private Stream<StatedMoney> added(Function<SuppliedContract, @Nullable StatedMoney> money) {
        Set<String> stated = open().stream()
                .filter(contract -> !contract.isShared() && money.apply(contract) != null)
                .map(SuppliedContract::id)
                .collect(Collectors.toSet());
        return open().stream()
                .filter(contract -> stated.contains(contract.id()))
                .filter(contract -> contract.framework() == null || !stated.contains(contract.framework()))
                .flatMap(contract -> Stream.ofNullable(money.apply(contract)));
    }

    private @Nullable NumberRange sum(Function<SuppliedContract, @Nullable StatedMoney> money) {
        return StatedMoney.sum(added(money).flatMap(stated -> Stream.ofNullable(stated.range())));
    }

    private @Nullable Object converted(Function<SuppliedContract, @Nullable StatedMoney> money) {
        NumberRange sum = sum(money);
        return sum == null ? null : Values.of(sum, currency);
    }

    /** The sums as stated, one row for each currency. */
    private List<Map<String, Object>> sums() {
        Set<String> currencies = Stream.concat(added(AMOUNT), added(CEILING))
                .map(SupplierBacklog::currency)
                .collect(Collectors.toCollection(TreeSet::new));
        return currencies.stream()
                .map(own -> new Values()
                        .put("currency", own)
                        .put("amount", stated(own, AMOUNT))
                        .put("ceiling", stated(own, CEILING))
                        .map())
                .toList();
    }

    private @Nullable Object stated(String own, Function<SuppliedContract, @Nullable StatedMoney> money) {
        NumberRange sum = StatedMoney.sum(added(money)
                .filter(stated -> currency(stated).equals(own))
                .map(stated -> stated.claim().range()));
        return sum == null ? null : Values.of(sum, own);
    }

    private List<String> rates() {
        return Stream.concat(added(AMOUNT), added(CEILING))
                .flatMap(stated -> Stream.ofNullable(stated.rate()))
                .distinct()
                .toList();
    }

    private List<String> claims() {
        return Stream.concat(added(AMOUNT), added(CEILING))
                .map(stated -> stated.claim().id())
                .distinct()
                .toList();
    }

    private static boolean isUnconverted(@Nullable StatedMoney money) {
        return money != null && money.range() == null;
    }

    private static String currency(StatedMoney money) {
        return money.claim().row().getText("currency");
    }

    private static Object reported(Fact fact) {
        return Values.of(Objects.requireNonNull(fact.range()), fact.row().getText("currency"));
    }
}
