package io.spacegraph.importer.write;

import io.spacegraph.importer.claim.ClaimNature;
import io.spacegraph.importer.claim.Days;
import io.spacegraph.importer.claim.NodeRow;
import io.spacegraph.importer.claim.NodeRow.Link;
import io.spacegraph.importer.claim.Span;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.value.Money;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A claim as a node of the graph, without its status, which depends on other claims. */
public final class ClaimNode {
    private static final OffsetDateTime OPEN_END = start(PartialDate.MAX);

    private final TypedClaim statement;
    private final ClaimRecord record;
    private final Map<String, Object> properties = new TreeMap<>();

    private ClaimNode(TypedClaim statement) {
        this.statement = statement;
        this.record = statement.record();
    }

    /**
     * The claim as the graph holds it.
     *
     * @param refuters the claims that refute it
     */
    public static NodeRow of(TypedClaim statement, List<TypedClaim> refuters) {
        ClaimNode node = new ClaimNode(statement);
        node.refuted(refuters);
        node.words();
        node.value();
        node.dates();
        node.clocks();
        return new NodeRow(statement.id(), "Claim", node.properties, node.links());
    }

    /** The start of the day, in UTC. */
    static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private void words() {
        put("id", statement.id());
        put("type", "Claim");
        put("property", statement.property().name());
        put("modality", record.modality());
        put("quote", record.quote());
        put("locator", record.locator());
        put("confidence", statement.confidence().doubleValue());
        put("preference", statement.preference());
        put("scope", record.scope());
        put("relativeTo", record.relativeTo());
        put("reading", record.reading());
        put("basis", record.basis());
        put("derivation", record.derivation());
        put("note", record.note());
        put("source", statement.source().id());
        put("promise", statement.mood() == ClaimNature.FACT ? null : true);
        if (record.resolve() != null) {
            put("resolutionConfidence", new BigDecimal(record.resolve().confidence()).doubleValue());
            put("resolutionReason", record.resolve().why());
        }
    }

    // Stored on the claim, so that no statement has to search the refuters of each claim that it sorts.
    private void refuted(List<TypedClaim> refuters) {
        refuters.stream()
                .map(TypedClaim::knownFrom)
                .min(Comparator.naturalOrder())
                .ifPresent(known -> put("refutedStart", start(known)));
        refuters.stream()
                .map(refuter -> refuter.knownTo() == null ? OPEN_END : start(refuter.knownTo()))
                .max(Comparator.naturalOrder())
                .ifPresent(end -> put("refutedEnd", end));
    }

    private void value() {
        ClaimValue value = statement.value();
        if (value instanceof ClaimValue.Words || value instanceof ClaimValue.Code) {
            put("text", value.toString());
            put("written", record.written());
        } else if (value != null) {
            String zone = record.zone() == null ? "" : " in UTC" + record.zone();
            put("written", (record.written() == null ? String.valueOf(record.value()) : record.written()) + zone);
            put("zone", record.zone());
        }
        if (value instanceof ClaimValue.Day day) {
            put("date", day.date().value());
            put("datePrecision", day.date().precision().name());
            put("dateModifier", day.date().modifier().name());
            span("date", day.date(), record.zone());
        } else if (value instanceof ClaimValue.Numeric number) {
            put(number instanceof ClaimValue.Measure ? "unit" : "currency", number.unit());
            range(number.range());
            canonical(number);
        }
        if (record.converted() != null) {
            Money converted = record.converted().get();
            put("convertedAmount", converted.amount().doubleValue());
            put("convertedCurrency", converted.currency());
        }
    }

    private void range(NumberRange range) {
        put("number", range.number().doubleValue());
        put("low", number(range.low()));
        put("high", number(range.high()));
        put("bound", range.bound().name());
    }

    private void canonical(ClaimValue.Numeric number) {
        Span allowed = Span.of(number.canonical());
        put("canonical", number.canonical().number().doubleValue());
        put("canonicalLow", number(allowed.least()));
        put("canonicalHigh", number(allowed.most()));
        put("canonicalUnit", number.canonicalUnit());
    }

    private void dates() {
        date("validFrom", statement.valid().from());
        span("validFrom", statement.valid().from(), null);
        date("validTo", statement.valid().to());
        date("statedAt", record.statedAt() == null ? null : record.statedAt().get());
        date("due", record.due() == null ? null : record.due().get());
    }

    private void date(String name, @Nullable PartialDate date) {
        if (date != null) {
            put(name, date.value());
            put(name + "Precision", date.precision().name());
            put(name + "Modifier", date.modifier().name());
            put(name + "Written", date.toString());
        }
    }

    private void span(String name, @Nullable PartialDate date, @Nullable String zone) {
        if (date != null) {
            Days days = Days.named(date, zone);
            put(name + "First", days.first());
            put(name + "Last", days.last());
        }
    }

    private void clocks() {
        LocalDate knownTo = statement.knownTo();
        put("validStart", statement.start());
        put("validEnd", statement.valid().end());
        put("readEnd", statement.readEnd());
        put("asOf", statement.asOf() == null ? null : statement.asOf().value());
        put("asOfFirst", statement.days().first());
        put("asOfLast", statement.days().last());
        put("knownFrom", start(statement.knownFrom()));
        put("knownStart", start(statement.knownFrom()));
        put("knownTo", knownTo == null ? null : start(knownTo));
        put("knownEnd", knownTo == null ? OPEN_END : start(knownTo));
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        String object = statement.object();
        link(links, "STATED_IN", statement.source().id());
        link(links, "SPOKEN_BY", record.speaker());
        link(links, "ABOUT", statement.subject());
        link(links, "ABOUT_AS_WRITTEN", statement.isOfAnotherSubject() ? record.subject() : null);
        link(links, "OBJECT", object);
        link(links, "OBJECT_AS_WRITTEN", object != null && !object.equals(record.object()) ? record.object() : null);
        record.derivedFrom().forEach(id -> link(links, "DERIVED_FROM", TypedClaim.id(id)));
        record.refutedBy().forEach(id -> link(links, "REFUTED_BY", TypedClaim.id(id)));
        if (statement.property().kind() == ValueKind.LINK && object != null) {
            links.add(new Link(statement.subject(), statement.property().name(), object, interval()));
        }
        return links;
    }

    private void link(List<Link> links, String type, @Nullable String to) {
        if (to != null) {
            links.add(new Link(statement.id(), type, to));
        }
    }

    private Map<String, Object> interval() {
        Map<String, Object> interval = new TreeMap<>(properties);
        interval.keySet()
                .retainAll(List.of(
                        "validStart",
                        "validEnd",
                        "asOfFirst",
                        "asOfLast",
                        "knownStart",
                        "knownEnd",
                        "refutedStart",
                        "refutedEnd",
                        "canonical",
                        "confidence"));
        interval.put("claim", statement.id());
        interval.put("preference", statement.preference());
        return interval;
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
