package io.spacegraph.answers.backlog;

import io.spacegraph.answers.Fact;
import io.spacegraph.answers.StatedMoney;
import io.spacegraph.value.Exchange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.ContractState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contract of a supplier as a backlog is added up.
 *
 * @param framework the contract under which it was ordered; null if it is no order
 * @param suppliers the ids of all its suppliers
 * @param amount what it is worth; null if no source says
 * @param ceiling what it may reach at most; null if no source says
 * @param through the day of the newest document that tells of it; null if none has a date
 */
record SuppliedContract(
        String id,
        Standing standing,
        @Nullable String framework,
        List<String> suppliers,
        @Nullable StatedMoney amount,
        @Nullable StatedMoney ceiling,
        @Nullable LocalDate through) {

    static SuppliedContract of(Row row, Exchange exchange, String currency, LocalDate day) {
        PartialDate awarded = row.findDate("awarded");
        return new SuppliedContract(
                row.getText("id"),
                Standing.of(row.findCode("state", ContractState.class), awarded, row.findDate("ends"), day),
                row.findText("framework"),
                row.texts("suppliers"),
                money(row, "amount", awarded, exchange, currency),
                money(row, "ceiling", awarded, exchange, currency),
                row.findDay("through"));
    }

    /** Whether it has several suppliers, so that nobody can tell what each of them gets. */
    boolean isShared() {
        return suppliers.size() > 1;
    }

    private static @Nullable StatedMoney money(
            Row row, String key, @Nullable PartialDate awarded, Exchange exchange, String currency) {
        Row claim = row.findRow(key);
        if (claim == null) {
            return null;
        }
        Fact fact = new Fact(claim);
        return StatedMoney.of(fact, currency, awarded == null ? fact.day() : awarded.value(), exchange);
    }
}
