package io.spacegraph.importer.feed;

import io.spacegraph.importer.feed.record.FeedClaim;
import io.spacegraph.importer.feed.record.FeedDocument;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedSink;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Countries;
import io.spacegraph.vocabulary.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code orgs.tsv}: organisations that build, launch and own; states and planets in it are left out. */
final class GcatOrganisations {
    private static final List<String> NEEDED = List.of("Code", "StateCode", "Type", "ShortName", "Name");
    private static final List<String> NO_COMPANIES = List.of("CY", "CYP", "AP");
    /** States by their codes, for those with a GCAT spelling that differs. */
    private static final Map<String, String> OTHERWISE_NAMED =
            Map.of("US", "US", "UK", "GB", "CZ", "CZ", "HK", "HK", "PH", "PH", "AF", "AF", "MYM", "MM", "MOCN", "MO");

    private static final Map<String, String> COUNTRIES =
            Countries.CODES.stream().collect(Collectors.toMap(Countries::englishName, code -> code));

    private final Gcat gcat;
    private final FeedSink sink;
    private final FeedDocument document;
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, List<String>> seen = new HashMap<>();

    private GcatOrganisations(Gcat gcat, FeedSink sink) {
        this.gcat = gcat;
        this.sink = sink;
        this.document = gcat.document("orgs", "Organisations");
    }

    static void read(Gcat gcat, FeedSink sink) {
        GcatOrganisations organisations = new GcatOrganisations(gcat, sink);
        FeedTable.tabs(gcat.file("orgs"), NEEDED, sink, organisations::row);
    }

    private void row(FeedRow row) {
        String code = row.get("Code");
        List<String> said = List.of(row.text("Name"), row.text("EName"), row.text("StateCode"), row.text("Type"));
        List<String> before = seen.putIfAbsent(code, said);
        if (before != null && !before.equals(said)) {
            throw row.refused("Code", "appears twice and says something else; the first row counts");
        } else if (before == null && NO_COMPANIES.contains(row.text("Type"))) {
            state(code, row);
        } else if (before == null) {
            organisation(code, row);
        }
    }

    /**
     * A state may own satellites, so its code must resolve; it becomes an organisation of the graph only if it does own
     * some.
     */
    private void state(String code, FeedRow row) {
        gcat.define(
                code,
                new FeedThing(
                        EntityType.COMPANY,
                        Gcat.id(EntityType.COMPANY, code),
                        name(code, row),
                        List.of(),
                        List.of(Gcat.external(code)),
                        ""));
        Stream.concat(
                        Stream.ofNullable(OTHERWISE_NAMED.get(code)),
                        Stream.of("ShortEName", "EName", "Name", "UName")
                                .flatMap(column -> row.find(column).stream())
                                .flatMap(name -> Stream.ofNullable(COUNTRIES.get(name))))
                .findFirst()
                .ifPresent(country -> states.put(code, country));
    }

    /** Its code, where the catalogue knows no name. */
    private static String name(String code, FeedRow row) {
        return row.find("EName").or(() -> row.find("Name")).orElse(code);
    }

    private void organisation(String code, FeedRow row) {
        String name = name(code, row);
        List<String> names = Gcat.names(row, "Name", "EName", "UName", "ShortEName", "ShortName");
        FeedThing thing = new FeedThing(
                EntityType.COMPANY,
                Gcat.id(EntityType.COMPANY, code),
                name,
                names,
                List.of(Gcat.external(code)),
                states.getOrDefault(row.text("StateCode"), ""));
        gcat.define(code, thing);
        String locator = "orgs.tsv, Code " + code;
        List<FeedClaim> claims = new ArrayList<>();
        row.find("Name")
                .ifPresent(own -> claims.add(FeedClaim.value(
                        "name", ClaimProperty.ALSO_KNOWN_AS, new ClaimValue.Words(own), locator + ": Name")));
        row.find("UName")
                .filter(other -> !other.equals(row.text("Name")))
                .ifPresent(other -> claims.add(FeedClaim.value(
                        "own-name", ClaimProperty.ALSO_KNOWN_AS, new ClaimValue.Words(other), locator + ": UName")));
        sink.record(new FeedRecord("orgs/" + code, row.file(), row.line(), document, thing, claims));
    }
}
