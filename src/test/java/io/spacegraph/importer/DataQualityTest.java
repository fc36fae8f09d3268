package io.spacegraph.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.importer.check.Doubts;
import io.spacegraph.importer.claim.Days;
import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.EntityRecord;
import io.spacegraph.importer.record.SourceRecord;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.Money;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.ValueKind;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.EntityType;
import io.spacegraph.vocabulary.SourceTier;
import io.spacegraph.vocabulary.code.AcquisitionState;
import io.spacegraph.vocabulary.code.CompanyKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the importer need not refuse in anybody's data, but the data that this project publishes must keep. Each test lists
 * what breaks its rule.
 */
class DataQualityTest {
    private static final DataFolder DATA = DataFolder.read(Path.of(System.getProperty("spacegraph.data", "data")));

    /** The facts that the project began with: their quotes were given, not chosen. */
    private static final Pattern SEED = Pattern.compile("s\\d-.*");

    /** Publishers whose text stands elsewhere, as {@code data/README.md} has them written. */
    private static final Pattern COPY = Pattern.compile(".*\\((copy|digest|excerpt)\\b.*");

    private static final int WORDS = 25;
    private static final int IDEOGRAPHS = 60;

    /** Measured when the wider data came in; new investors should raise it, not lower it. */
    private static final int OWNERS_KNOWN = 39;

    @Test
    void noNameOfAnEntityIsAnothersToo() {
        Map<String, Set<String>> bearers = new TreeMap<>();
        DATA.entities().forEach(entity -> put(bearers, key(entity, entity.name()), entity.id()));
        Set<String> names = Set.copyOf(bearers.keySet());
        DATA.entities()
                .forEach(entity -> aliases(entity)
                        .map(alias -> key(entity, alias))
                        .filter(names::contains)
                        .forEach(alias -> put(bearers, alias, entity.id())));
        // Two companies go by ispace, a Chinese and a Japanese one: who asks for it has to say which.
        assertEquals(
                Map.of("entities/companies.csv ispace", Set.of("company/ispace", "company/ispace-inc")),
                several(bearers));
    }

    @Test
    void anExternalIdNamesOneEntity() {
        Map<String, Set<String>> bearers = new TreeMap<>();
        DATA.entities()
                .forEach(entity -> entity.external()
                        .forEach(id -> put(bearers, id.toUpperCase(Locale.ROOT).replaceAll("\\s", ""), entity.id())));
        assertEquals(Map.of(), several(bearers));
    }

    @Test
    void everyTypeHasEntitiesAndIsDescribed() throws IOException {
        String described = Files.readString(Path.of("data/README.md"));
        Set<String> used = DATA.entities().stream()
                .map(EntityRecord::id)
                .map(id -> id.replaceFirst("/.*", ""))
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Stream.of(EntityType.values())
                        .filter(type -> !used.contains(type.prefix())
                                || !described.contains("`" + type.file().replace(".csv", "") + "`")
                                || !described.matches("(?s).*prefixes `[^`]*\\b" + type.prefix() + "\\b.*"))
                        .toList());
    }

    /** Who has bought a whole company owns it, so that {@code owners} shows it. */
    @Test
    void aClosedAcquisitionMakesItsBuyersOwners() {
        Set<String> closed = subjects(ClaimProperty.ACQUISITION_STATE, AcquisitionState.CLOSED.name());
        Set<String> ofAssets = subjects(ClaimProperty.ACQUISITION_ASSET, null);
        Map<String, String> targets = links(ClaimProperty.TARGET_OF)
                .collect(Collectors.toMap(ClaimRecord::objectMeant, ClaimRecord::subjectMeant, (one, other) -> one));
        Set<String> owning = links(ClaimProperty.OWNS)
                .map(claim -> claim.subjectMeant() + " " + claim.objectMeant())
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                links(ClaimProperty.ACQUIRES)
                        .filter(claim ->
                                closed.contains(claim.objectMeant()) && !ofAssets.contains(claim.objectMeant()))
                        .map(claim -> claim.subjectMeant() + " " + targets.get(claim.objectMeant()))
                        .filter(owner -> !owning.contains(owner))
                        .toList());
    }

    void everyDateLiesBetween1950And2050() {
        Stream<PartialDate> claims = DATA.claims().stream().flatMap(DataQualityTest::dates);
        Stream<PartialDate> sources = DATA.sources().stream()
                .flatMap(source -> Stream.of(source.published(), source.knownFrom(), source.retrievedAt()))
                .filter(Objects::nonNull)
                .map(Parsed::get);
        assertEquals(
                Set.of(),
                Stream.concat(claims, sources).filter(date -> !isNear(date)).collect(Collectors.toSet()));
    }

    /** An evening in America is a day earlier than in the catalogue: then the claim names the zone of its clock. */
    @Test
    void aDayOfALaunchIsThatOfTheCatalogueOrOneOfAnotherZone() {
        Map<String, Days> recorded = new TreeMap<>();
        DATA.launches()
                .forEach(launch -> recorded.put(
                        launch.mission(), Days.allowed(launch.date().get(), null)));
        assertEquals(
                List.of(),
                DATA.claims().stream()
                        .filter(claim ->
                                claim.property().equals("MISSION_DATE") && recorded.containsKey(claim.subject()))
                        .filter(claim -> claim.refutedBy().isEmpty())
                        .filter(claim ->
                                Set.of("REPORTED", "DERIVED", "MEASURED").contains(claim.modality()))
                        .filter(claim -> !Days.allowed(day(claim), claim.zone())
                                .meet(Objects.requireNonNull(recorded.get(claim.subject()))))
                        .map(ClaimRecord::id)
                        .toList());
    }

    @Test
    void noDoubtIsLeft() {
        assertEquals("", Doubts.of(DATA).stream().map(doubt -> doubt + "\n").collect(Collectors.joining()));
    }

    @Test
    void everyCurrencyExists() {
        Set<String> known = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(),
                DATA.claims().stream()
                        .flatMap(DataQualityTest::currencies)
                        .filter(currency -> !known.contains(currency))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void investorsHaveOwnersWhereASourceTells() {
        Set<String> investing = subjects(ClaimProperty.INVESTED_IN, null);
        Set<String> known = subjects(ClaimProperty.OWNERSHIP_CLASS, null);
        long owned = subjects(ClaimProperty.KIND, CompanyKind.INVESTOR.name()).stream()
                .filter(investing::contains)
                .filter(known::contains)
                .count();
        assertTrue(owned >= OWNERS_KNOWN, "only " + owned + " investors say what class of owner they have");
    }

    @Test
    void aPublisherHasOneTier() {
        Map<String, Set<String>> tiers = new TreeMap<>();
        DATA.sources().stream()
                .filter(source ->
                        source.publisher() != null && !source.publisher().startsWith("unknown"))
                .forEach(source -> put(tiers, house(source.publisher()), source.tier()));
        assertEquals(Map.of(), several(tiers));
    }

    @Test
    void aCopyIsNoMoreThanACopy() {
        assertEquals(
                List.of(),
                DATA.sources().stream()
                        .filter(source ->
                                COPY.matcher(String.valueOf(source.publisher())).matches())
                        .filter(source -> !source.tier().equals(SourceTier.AGGREGATOR.name()))
                        .map(SourceRecord::id)
                        .toList());
    }

    @Test
    void aDocumentIsOneSource() {
        Map<String, Set<String>> documents = new TreeMap<>();
        DATA.sources().stream()
                .filter(source -> source.url() != null)
                .forEach(source -> put(documents, address(source.url()), source.id()));
        assertEquals(Map.of(), several(documents));
    }

    @Test
    void quotesAreShort() {
        assertEquals(List.of(), ids(claim -> claim.quote() != null && isLong(claim.quote())));
    }

    @Test
    void theWrittenValueStandsInItsQuote() {
        assertEquals(
                List.of(),
                ids(claim -> claim.quote() != null
                        && claim.written() != null
                        && !claim.quote().contains(claim.written())));
    }

    private static List<String> ids(Function<ClaimRecord, Boolean> breaks) {
        return DATA.claims().stream()
                .filter(claim -> !SEED.matcher(claim.id()).matches() && breaks.apply(claim))
                .map(ClaimRecord::id)
                .toList();
    }

    private static Set<String> subjects(ClaimProperty property, @Nullable String value) {
        return DATA.claims().stream()
                .filter(claim -> claim.property().equals(property.name()))
                .filter(claim -> value == null || value.equals(String.valueOf(claim.value())))
                .map(ClaimRecord::subjectMeant)
                .collect(Collectors.toSet());
    }

    private static Stream<ClaimRecord> links(ClaimProperty property) {
        return DATA.claims().stream().filter(claim -> claim.property().equals(property.name()));
    }

    private static PartialDate day(ClaimRecord claim) {
        return ((ClaimValue.Day) Objects.requireNonNull(claim.value()).get()).date();
    }

    private static Stream<PartialDate> dates(ClaimRecord claim) {
        boolean dated = ClaimProperty.valueOf(claim.property()).kind() == ValueKind.DATE;
        Stream<PartialDate> own = dated ? Stream.of(day(claim)) : Stream.empty();
        Stream<PartialDate> others = Stream.of(
                        claim.asOf(),
                        claim.period(),
                        claim.validFrom(),
                        claim.validTo(),
                        claim.due(),
                        claim.statedAt(),
                        claim.knownFrom(),
                        claim.knownTo())
                .filter(Objects::nonNull)
                .map(Parsed::get);
        return Stream.concat(own, others);
    }

    private static boolean isNear(PartialDate date) {
        return date.value().getYear() >= 1950 && date.value().getYear() <= 2050;
    }

    private static Stream<String> currencies(ClaimRecord claim) {
        Stream<String> converted =
                Stream.ofNullable(claim.converted()).map(Parsed::get).map(Money::currency);
        return claim.value() != null && claim.value().get() instanceof ClaimValue.Sum sum
                ? Stream.concat(Stream.of(sum.money().currency()), converted)
                : converted;
    }

    /** A name without case, accents and punctuation; a plus stays, it tells one round from another. */
    private static String key(EntityRecord entity, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return entity.origin().file() + " " + plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+]", "");
    }

    private static Stream<String> aliases(EntityRecord entity) {
        return entity.aliases().stream().map(alias -> alias.substring(alias.indexOf(':') + 1));
    }

    /** Whose text it is: without where it stands and what it retells. A company's filings are not its press releases. */
    private static String house(String publisher) {
        return publisher.contains(", filing with") ? publisher : publisher.replaceAll("( \\(|, at ).*", "");
    }

    private static String address(String url) {
        URI uri = URI.create(url);
        String host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        String query = uri.getQuery() == null ? "" : "?" + uri.getQuery();
        return host + uri.getPath().replaceAll("/$", "") + query;
    }

    private static boolean isLong(String quote) {
        return quote.strip().split("\\s+").length > WORDS
                || quote.codePoints().filter(Character::isIdeographic).count() > IDEOGRAPHS;
    }

    private static void put(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, k -> new TreeSet<>()).add(value);
    }

    private static Map<String, Set<String>> several(Map<String, Set<String>> map) {
        Map<String, Set<String>> several = new TreeMap<>(map);
        several.values().removeIf(values -> values.size() < 2);
        return several;
    }
}
