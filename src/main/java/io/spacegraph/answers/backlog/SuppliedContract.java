package io.spacegraph.answers.backlog;

import io.spacegraph.answers.Fact;
import io.spacegraph.answers.StatedMoney;
import io.spacegraph.value.Exchange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ContractState;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One contract of a supplier as a backlog is added up.
 *
 * @param framework the contract under which it was ordered; null if it is no order
 * @param isShared whether it has other suppliers too, so that nobody can tell what each of them gets
 * @param amount what it is worth; null if no source says
 * @param ceiling what it may reach at most; null if no source says
 */
record SuppliedContract(
        String id,
        Standing standing,
        @Nullable String framework,
        boolean isShared,
        @Nullable StatedMoney amount,
        @Nullable StatedMoney ceiling) {

    static SuppliedContract of(Row row, Exchange exchange, String currency, LocalDate day) {
        PartialDate awarded = date(row, "awarded");
        return new SuppliedContract(
                row.getText("id"),
                Standing.of(row.findCode("state", ContractState.class), awarded, date(row, "ends"), day),
                row.findText("framework"),
                row.getInteger("suppliers") > 1,
                money(row, "amount", awarded, exchange, currency),
                money(row, "ceiling", awarded, exchange, currency));
    }

    private static @Nullable StatedMoney money(
            Row row, String key, @Nullable PartialDate awarded, Exchange exchange, String currency) {
        return fact(row, key)
                .map(fact -> StatedMoney.of(fact, currency, awarded == null ? fact.day() : awarded.value(), exchange))
                .orElse(null);
    }

    private static @Nullable PartialDate date(Row row, String key) {
        return fact(row, key).map(Fact::date).orElse(null);
    }

    private static Optional<Fact> fact(Row row, String key) {
        return Optional.ofNullable(row.findRow(key)).map(Fact::new);
    }
}
