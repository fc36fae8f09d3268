package io.spacegraph.importer.check;

import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.record.SourceRecord;
import io.spacegraph.vocabulary.SourceTier;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Locators that lead out of their document: to another web site, to another paper of the folder, or to another claim or
 * document by its id. What is written there is that document's to claim. Words in quotation marks are the document's own.
 */
final class ForeignLocators {
    /** The tiers of publishers of news: the name of a company or an agency that publishes is in others' text. */
    private static final Set<SourceTier> PAPERS =
            EnumSet.of(SourceTier.QUALITY_PRESS, SourceTier.TRADE_PRESS, SourceTier.AGGREGATOR);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern SITE =
            Pattern.compile("\\b(?:[\\w-]+\\.)+(?:com|org|net|info|news|xyz|gov|cn|de|eu|fr|jp|ru|tv|uk)\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PUBLISHER = Pattern.compile("(?:(?:copy|digest|excerpt) of |, at )([^()]+)|^([^(,]+)");

    private final Map<String, List<String>> papersByFirstWord;
    /** The document of each id, of itself and of its claims. */
    private final Map<String, String> documents = new HashMap<>();

    private ForeignLocators(List<TypedClaim> claims, List<SourceRecord> sources) {
        papersByFirstWord = sources.stream()
                .filter(source -> PAPERS.contains(SourceTier.valueOf(source.tier())))
                .flatMap(source -> names(String.valueOf(source.publisher())))
                // "The plan" is no name, and two letters can mean many things.
                .filter(name -> name.length() > 2 && Character.isUpperCase(name.charAt(0)))
                .distinct()
                .collect(Collectors.groupingBy(name -> NO_WORD.split(name, -1)[0]));
        sources.forEach(source -> documents.put(source.id(), source.id()));
        claims.forEach(
                claim -> documents.put(claim.record().id(), claim.source().id()));
    }

    static Stream<Rejection> in(List<TypedClaim> claims, List<SourceRecord> sources) {
        ForeignLocators foreign = new ForeignLocators(claims, sources);
        return claims.stream()
                .filter(claim -> claim.record().locator() != null)
                .map(foreign::doubt)
                .flatMap(Optional::stream);
    }

    private Optional<Rejection> doubt(TypedClaim claim) {
        String locator = Objects.requireNonNull(claim.record().locator());
        String words = QUOTED.matcher(locator).replaceAll("");
        return Stream.of(sites(words), papers(words), ids(words, claim.source().id()))
                .flatMap(found -> found)
                .filter(found -> !own(claim.source()).contains(found.toLowerCase(Locale.ROOT)))
                .findFirst()
                .flatMap(found -> Doubts.about(
                        claim,
                        "locator",
                        locator,
                        "names " + found
                                + ", which is not this document; claim it from that document, or put"
                                + " quotation marks around this document's own words"));
    }

    private static Stream<String> sites(String words) {
        return SITE.matcher(words).results().map(result -> result.group());
    }

    private Stream<String> papers(String words) {
        return NO_WORD.splitAsStream(words)
                .flatMap(word -> papersByFirstWord.getOrDefault(word, List.of()).stream())
                .filter(name -> Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)")
                        .matcher(words)
                        .find());
    }

    private Stream<String> ids(String words, String own) {
        return Stream.of(words.split("[\\s,;:()]+")).filter(word -> !own.equals(documents.getOrDefault(word, own)));
    }

    private static String own(SourceRecord source) {
        return Stream.of(source.id(), source.title(), source.publisher(), source.url(), source.note())
                .map(String::valueOf)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static Stream<String> names(String publisher) {
        return PUBLISHER
                .matcher(publisher)
                .results()
                .map(result -> Objects.requireNonNullElse(result.group(1), result.group(2)))
                .map(String::strip);
    }
}
