package io.spacegraph.importer.claim;

import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Whole;
import io.spacegraph.vocabulary.code.MissionKind;
import io.spacegraph.vocabulary.code.RocketStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a rocket is no longer grounded though no source says so: what has flown since, with success or not, is not. A flight is a
 * launch of the rocket or of a version of it. It counts from the second day after the grounding, for a grounding is dated by the
 * clock of its place, and a launch by UTC.
 */
public final class Groundings {

    private static final Set<String> FLIGHTS = Set.of(
            MissionKind.ORBITAL_LAUNCH.name(), MissionKind.SUBORBITAL_LAUNCH.name(), MissionKind.CREWED_FLIGHT.name());

    private final Map<String, TreeSet<LocalDate>> flights = new HashMap<>();

    private Groundings(List<TypedClaim> claims) {
        Map<ClaimProperty, List<TypedClaim>> said = claims.stream()
                .filter(claim -> claim.mood() == ClaimNature.FACT && !claim.isRefuted())
                .collect(Collectors.groupingBy(TypedClaim::property));
        Set<String> flown = of(said, ClaimProperty.MISSION_KIND)
                .filter(claim -> isCode(claim, FLIGHTS))
                .map(TypedClaim::subject)
                .collect(Collectors.toSet());
        Map<String, LocalDate> days = of(said, ClaimProperty.MISSION_DATE)
                .filter(claim -> flown.contains(claim.subject()))
                .collect(Collectors.toMap(TypedClaim::subject, Groundings::day, (one, other) -> one));
        Map<String, List<String>> families = of(said, ClaimProperty.VARIANT_OF)
                .collect(Collectors.groupingBy(
                        TypedClaim::subject, Collectors.mapping(Groundings::object, Collectors.toList())));
        of(said, ClaimProperty.LAUNCHED_ON)
                .filter(claim -> days.containsKey(claim.subject()))
                .forEach(claim -> add(object(claim), Objects.requireNonNull(days.get(claim.subject())), families));
    }

    /** The claims, each grounding overtaken by the next flight. */
    public static List<TypedClaim> ended(List<TypedClaim> claims) {
        Groundings groundings = new Groundings(claims);
        return claims.stream().map(groundings::ended).toList();
    }

    private TypedClaim ended(TypedClaim claim) {
        if (claim.property() != ClaimProperty.ROCKET_STATUS
                || !isCode(claim, Set.of(RocketStatus.GROUNDED.name()))
                || !Whole.isReadFrom(claim.property(), claim.record().scope())) {
            return claim;
        }
        LocalDate next = flights.getOrDefault(claim.subject(), new TreeSet<>())
                .higher(claim.days().last().plusDays(1));
        return next == null ? claim : claim.overtakenOn(next);
    }

    private void add(String rocket, LocalDate day, Map<String, List<String>> families) {
        Set<String> seen = new HashSet<>();
        List<String> next = List.of(rocket);
        while (!next.isEmpty()) {
            List<String> some = next.stream().filter(seen::add).toList();
            some.forEach(each ->
                    flights.computeIfAbsent(each, any -> new TreeSet<>()).add(day));
            next = some.stream()
                    .flatMap(each -> families.getOrDefault(each, List.of()).stream())
                    .toList();
        }
    }

    private static Stream<TypedClaim> of(Map<ClaimProperty, List<TypedClaim>> said, ClaimProperty property) {
        return said.getOrDefault(property, List.of()).stream().sorted(TypedClaim.BEST_FIRST);
    }

    private static boolean isCode(TypedClaim claim, Set<String> codes) {
        return claim.value() instanceof ClaimValue.Code code && codes.contains(code.name());
    }

    private static LocalDate day(TypedClaim claim) {
        return claim.value() instanceof ClaimValue.Day day
                ? Days.named(day.date(), claim.record().zone()).first()
                : LocalDate.MIN;
    }

    private static String object(TypedClaim claim) {
        return Objects.requireNonNull(claim.object());
    }
}
