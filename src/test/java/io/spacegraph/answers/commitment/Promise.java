package io.spacegraph.answers.commitment;

import io.spacegraph.answers.Values;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import java.time.LocalDate;
import java.util.List;

/** A claim made for a test, as the statement of commitments returns it. */
final class Promise {

    private final Values fact = new Values();
    private final Values row = new Values();

    private Promise() {}

    /** Said on 2024-01-10 unless a test says otherwise. */
    static Promise of(String id, String property) {
        Promise promise = new Promise();
        promise.fact
                .put("id", "claim/" + id)
                .put("property", property)
                .put("modality", "PLAN")
                .put("preference", "0-3-0-1");
        return promise.stated("2024-01-10");
    }

    Promise number(String number, String unit) {
        fact.put("range", Values.of(NumberRange.parse(number))).put("canonicalUnit", unit);
        return this;
    }

    Promise date(String date) {
        fact.put("date", Values.of(PartialDate.parse(date)));
        return this;
    }

    Promise due(String due) {
        fact.put("due", Values.of(PartialDate.parse(due)));
        return this;
    }

    Promise from(String from) {
        PartialDate date = PartialDate.parse(from);
        fact.put("from", Values.of(date)).put("day", date.value());
        return this;
    }

    Promise period(String period) {
        row.put("to", Values.of(PartialDate.parse(period)));
        return from(period);
    }

    Promise text(String text) {
        fact.put("text", text);
        return this;
    }

    /** Sorts the best claim first. */
    Promise preference(String preference) {
        fact.put("preference", preference);
        return this;
    }

    Promise scope(String scope) {
        fact.put("scope", scope);
        return this;
    }

    Promise stated(String day) {
        fact.put("stated", LocalDate.parse(day)).put("day", LocalDate.parse(day));
        return this;
    }

    /** When it was said, as the document tells. */
    Promise said(String said) {
        row.put("said", Values.of(PartialDate.parse(said)));
        return this;
    }

    Promise by(String speaker, String... companies) {
        row.put("speaker", speaker).put("speaksFor", List.of(companies));
        return this;
    }

    CommitmentClaim claim() {
        return new CommitmentClaim(new Row(row.put("fact", fact.map()).map()));
    }
}
