package io.spacegraph.importer.feed;

import io.spacegraph.importer.feed.record.FeedClaim;
import io.spacegraph.importer.feed.record.FeedDocument;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedSink;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.EntityType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code sites.tsv}: launch sites. */
final class GcatSites {
    private static final List<String> NEEDED = List.of("Site", "ShortName", "Name", "Longitude", "Latitude");

    private final Gcat gcat;
    private final FeedSink sink;
    private final FeedDocument document;
    private final Set<String> seen = new HashSet<>();

    private GcatSites(Gcat gcat, FeedSink sink) {
        this.gcat = gcat;
        this.sink = sink;
        this.document = gcat.document("sites", "Launch sites");
    }

    static void read(Gcat gcat, FeedSink sink) {
        FeedTable.tabs(gcat.file("sites"), NEEDED, sink, new GcatSites(gcat, sink)::row);
    }

    private void row(FeedRow row) {
        String code = row.get("Site");
        if (!seen.add(code)) {
            throw new IllegalArgumentException("appears twice; the first row counts");
        }
        String name = row.find("EName").orElse(row.get("Name"));
        FeedThing site = new FeedThing(
                EntityType.LAUNCH_SITE,
                Gcat.id(EntityType.LAUNCH_SITE, code),
                name,
                Gcat.names(row, "Name", "EName", "UName"),
                List.of(Gcat.external(code)),
                "");
        List<FeedClaim> claims = new ArrayList<>();
        degrees(row, "latitude", ClaimProperty.LATITUDE, "Latitude", 90, claims);
        degrees(row, "longitude", ClaimProperty.LONGITUDE, "Longitude", 360, claims);
        gcat.define(code, site);
        sink.record(new FeedRecord("sites/" + code, row.file(), row.line(), document, site, claims));
    }

    private static void degrees(
            FeedRow row, String field, ClaimProperty property, String column, int most, List<FeedClaim> claims) {
        row.find(column).ifPresent(text -> {
            BigDecimal degrees = number(text);
            if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
                throw new IllegalArgumentException("must be degrees from -" + most + " to " + most);
            }
            String told = degrees.stripTrailingZeros().toPlainString() + " deg";
            claims.add(FeedClaim.read(
                    field,
                    property,
                    Parsed.of(told, value -> ClaimValue.parse(property, value)),
                    "sites.tsv, Site " + row.text("Site") + ": " + column));
        });
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be degrees or -", e);
        }
    }
}
