package io.spacegraph.importer.check;

import io.spacegraph.importer.claim.ClaimNature;
import io.spacegraph.importer.claim.Days;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.code.IpoState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps of each listing, in the order of their days. One that cannot follow the one before it ({@link IpoState#mayFollow}) is most
 * likely a slip, or a step between them is missing: a withdrawal, a new application.
 */
final class ListingSteps {
    private ListingSteps() {}

    /** Each step that is surely later than the one before it and cannot follow it. */
    static Stream<Rejection> in(List<TypedClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.property() == ClaimProperty.IPO_STATE && claim.mood() == ClaimNature.FACT)
                .flatMap(claim -> step(claim).stream())
                .collect(Collectors.groupingBy(step -> step.claim().subject()))
                .values()
                .stream()
                .flatMap(ListingSteps::ofOneListing);
    }

    private static Stream<Rejection> ofOneListing(List<Step> steps) {
        List<Rejection> found = new ArrayList<>();
        @Nullable Step before = null;
        for (Step step : steps.stream().sorted(Step.SOONEST).toList()) {
            boolean follows = before == null || step.mayFollow(before);
            if (before != null && !follows) {
                doubt(step, before).ifPresent(found::add);
            }
            // What comes after an end without a new application does not undo it.
            if (before == null || follows || !before.state.isEnd()) {
                before = step;
            }
        }
        return found.stream();
    }

    private static Optional<Rejection> doubt(Step step, Step before) {
        return Doubts.about(
                step.claim,
                before.claim,
                "cannot follow %s of claim %s; a step between them is missing (%s), or one of the two is wrong"
                        .formatted(
                                before.state,
                                before.claim.record().id(),
                                before.state.isEnd() ? "a new application" : "a withdrawal or another end"));
    }

    private static Optional<Step> step(TypedClaim claim) {
        PartialDate from = claim.valid().from();
        return from == null
                ? Optional.empty()
                : Optional.of(new Step(claim, IpoState.valueOf(String.valueOf(claim.value())), Days.named(from, null)));
    }

    private record Step(TypedClaim claim, IpoState state, Days days) {
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
