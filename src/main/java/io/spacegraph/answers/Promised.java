package io.spacegraph.answers;

import io.spacegraph.model.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One promise, however often it is retold.
 *
 * @param claims those that tell it, the best first
 */
record Promised(List<PromiseClaim> claims) {

    /** The promises in these claims, which come best first. */
    static List<Promised> of(List<PromiseClaim> claims) {
        List<List<PromiseClaim>> promises = new ArrayList<>();
        for (PromiseClaim claim : claims) {
            promises.stream()
                    .filter(told -> told.get(0).retells(claim))
                    .findFirst()
                    .orElseGet(() -> {
                        List<PromiseClaim> told = new ArrayList<>();
                        promises.add(told);
                        return told;
                    })
                    .add(claim);
        }
        return promises.stream().map(Promised::new).toList();
    }

    PromiseClaim target() {
        return claims.get(0);
    }

    @Nullable
    PromiseDue due() {
        return target().due();
    }

    /** The day on which it was first said. */
    LocalDate said() {
        return claims.stream()
                .map(claim -> claim.fact().stated())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The later promises among these that moved it, in the order in which they were said. */
    List<Promised> slips(List<Promised> promises) {
        return promises.stream()
                .filter(this::isMovedBy)
                .sorted(Comparator.comparing(Promised::said)
                        .thenComparing(slip -> slip.target().id()))
                .toList();
    }

    private boolean isMovedBy(Promised other) {
        PromiseDue due = due();
        PromiseDue later = other.due();
        return due != null
                && later != null
                && target().matter().equals(other.target().matter())
                && due.isBefore(later)
                && said().isBefore(other.said())
                && other.mayMoveWhatSays(target().speaker());
    }

    /** Nobody moves what another promised, and a forecast of nobody in particular moves nothing. */
    private boolean mayMoveWhatSays(@Nullable String speaker) {
        String own = target().speaker();
        return (own == null || speaker == null) ? target().fact().modality() != Modality.FORECAST : own.equals(speaker);
    }
}
