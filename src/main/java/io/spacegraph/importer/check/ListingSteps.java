package io.spacegraph.importer.check;

import io.spacegraph.importer.claim.Days;
import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.IpoState;
import io.spacegraph.vocabulary.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps of each listing, in the order of their days. One that cannot follow the one before it ({@link IpoState#mayFollow}) is most
 * likely a slip, or a step between them is missing: a withdrawal, a new application.
 */
public final class ListingSteps {
    private final Map<String, List<Step>> listings = new TreeMap<>();

    public ListingSteps(List<ClaimRecord> claims) {
        claims.stream()
                .filter(claim -> claim.property().equals(ClaimProperty.IPO_STATE.name()))
                .flatMap(claim -> step(claim).stream())
                .forEach(step -> listings.computeIfAbsent(step.claim().subject(), listing -> new ArrayList<>())
                        .add(step));
    }

    /** What to warn of: each step that is surely later than the one before it and cannot follow it. */
    public List<Rejection> warnings() {
        return listings.values().stream()
                .flatMap(ListingSteps::warnings)
                .sorted()
                .toList();
    }

    private static Stream<Rejection> warnings(List<Step> steps) {
        List<Rejection> found = new ArrayList<>();
        @Nullable Step before = null;
        for (Step step : steps.stream().sorted(Step.SOONEST).toList()) {
            boolean follows = before == null || step.mayFollow(before);
            if (before != null && !follows) {
                found.add(warning(step, before));
            }
            // What comes after an end without a new application does not undo it.
            if (before == null || follows || !before.state.isEnd()) {
                before = step;
            }
        }
        return found.stream();
    }

    private static Rejection warning(Step step, Step before) {
        return step.claim
                .origin()
                .reject(
                        "value",
                        step.state.name(),
                        "cannot follow %s of claim %s; a step between them is missing (%s), or one of the two is wrong"
                                .formatted(
                                        before.state,
                                        before.claim.id(),
                                        before.state.isEnd() ? "a new application" : "a withdrawal or another end"));
    }

    // What does not read is rejected elsewhere; a promise is no step, and what is refuted none either.
    private static Optional<Step> step(ClaimRecord claim) {
        boolean counts = claim.refutedBy().isEmpty()
                && Stream.of(Modality.values())
                        .anyMatch(modality -> modality.name().equals(claim.modality()) && !modality.isPromise());
        Optional<PartialDate> date = Optional.ofNullable(claim.asOf() == null ? claim.validFrom() : claim.asOf())
                .map(Parsed::value);
        Optional<IpoState> state = Optional.ofNullable(claim.value())
                .map(Parsed::value)
                .filter(ClaimValue.Code.class::isInstance)
                .map(code -> IpoState.valueOf(((ClaimValue.Code) code).name()));
        return counts && date.isPresent() && state.isPresent()
                ? Optional.of(new Step(claim, state.get(), Days.named(date.get(), null)))
                : Optional.empty();
    }

    private record Step(ClaimRecord claim, IpoState state, Days days) {
        private static final Comparator<Step> SOONEST = Comparator.comparing(Step::last)
                .thenComparing(step -> step.days.first())
                .thenComparing(Step::state);

        private LocalDate last() {
            return days.last();
        }

        private boolean mayFollow(Step before) {
            return state == before.state || state.mayFollow(before.state) || days.meet(before.days);
        }
    }
}
