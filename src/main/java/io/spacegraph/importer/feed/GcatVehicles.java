package io.spacegraph.importer.feed;

import io.spacegraph.importer.feed.record.FeedClaim;
import io.spacegraph.importer.feed.record.FeedDocument;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedSink;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code lv.tsv}: launch vehicles, one row for each variant; rows with the same name are one rocket. */
final class GcatVehicles {
    private static final List<String> NEEDED = List.of("LV_Name", "LV_Manufacturer", "LV_Variant");
    private static final List<String> NAMELESS = List.of("?", "Unknown");

    private final Gcat gcat;
    private final FeedSink sink;
    private final FeedDocument document;
    private final Map<String, List<FeedRow>> vehicles = new LinkedHashMap<>();

    private GcatVehicles(Gcat gcat, FeedSink sink) {
        this.gcat = gcat;
        this.sink = sink;
        this.document = gcat.document("lv", "Launch vehicles");
    }

    static void read(Gcat gcat, FeedSink sink) {
        GcatVehicles reading = new GcatVehicles(gcat, sink);
        FeedTable.tabs(gcat.file("lv"), NEEDED, sink, reading::row);
        reading.vehicles.forEach(reading::vehicle);
    }

    private void row(FeedRow row) {
        String name = row.get("LV_Name");
        capacity(row, "LEO_Capacity");
        capacity(row, "GTO_Capacity");
        if (!NAMELESS.contains(name)) {
            vehicles.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
        }
    }

    private void vehicle(String name, List<FeedRow> rows) {
        FeedThing rocket = new FeedThing(
                EntityType.ROCKET,
                Gcat.id(EntityType.ROCKET, name),
                name,
                Stream.concat(Stream.of(name), rows.stream().flatMap(row -> row.find("LV_Alias").stream()))
                        .distinct()
                        .toList(),
                List.of(Gcat.external(name)),
                "");
        gcat.define(name, rocket);
        List<FeedClaim> claims = new ArrayList<>(makers(rocket, rows));
        rows.forEach(row -> capacities(row, claims));
        FeedRow first = rows.get(0);
        sink.record(new FeedRecord("lv/" + name, first.file(), first.line(), document, rocket, claims));
    }

    private List<FeedClaim> makers(FeedThing rocket, List<FeedRow> rows) {
        Map<String, FeedClaim> makers = new LinkedHashMap<>();
        for (FeedRow row : rows) {
            for (FeedCodes.Code maker :
                    FeedCodes.parse(row.text("LV_Manufacturer")).codes()) {
                makers.putIfAbsent(
                        maker.code(),
                        FeedClaim.link(
                                        "maker-" + maker.code(),
                                        ClaimProperty.MAKES,
                                        rocket,
                                        locator(row) + ": LV_Manufacturer")
                                .about(gcat.thing(EntityType.COMPANY, maker.code()))
                                .doubted(maker.isUncertain()));
            }
        }
        return List.copyOf(makers.values());
    }

    private static void capacities(FeedRow row, List<FeedClaim> claims) {
        capacity(row, "leo", ClaimProperty.PAYLOAD_LEO, "LEO_Capacity", claims);
        capacity(row, "gto", ClaimProperty.PAYLOAD_GTO, "GTO_Capacity", claims);
    }

    private static void capacity(
            FeedRow row, String field, ClaimProperty property, String column, List<FeedClaim> claims) {
        int kilograms = capacity(row, column);
        if (kilograms > 0) {
            String variant = row.find("LV_Variant").orElse(null);
            claims.add(FeedClaim.value(
                            field + "-" + row.line(),
                            property,
                            ClaimValue.Measure.exactly(kilograms, Unit.KG),
                            locator(row) + ": " + column)
                    .within(variant == null ? null : "variant " + variant)
                    .noted("GCAT's capacities are rough."));
        }
    }

    /** The capacity in kilograms; 0 if the catalogue gives none. */
    private static int capacity(FeedRow row, String column) {
        try {
            return row.find(column).map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be whole kilograms or -", e);
        }
    }

    private static String locator(FeedRow row) {
        return "lv.tsv, LV_Name " + row.text("LV_Name")
                + row.find("LV_Variant")
                        .map(variant -> ", LV_Variant " + variant)
                        .orElse("");
    }
}
