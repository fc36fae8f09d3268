package io.spacegraph.answers.commitment;

import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One commitment, however often it is retold.
 *
 * @param claims those that state it, the best first
 */
record RetoldCommitment(List<CommitmentClaim> claims) {

    /** The commitments in these claims, which come best first. */
    static List<RetoldCommitment> of(List<CommitmentClaim> claims) {
        List<List<CommitmentClaim>> commitments = new ArrayList<>();
        for (CommitmentClaim claim : claims) {
            commitments.stream()
                    .filter(group -> group.get(0).retells(claim))
                    .findFirst()
                    .orElseGet(() -> {
                        List<CommitmentClaim> group = new ArrayList<>();
                        commitments.add(group);
                        return group;
                    })
                    .add(claim);
        }
        return commitments.stream().map(RetoldCommitment::new).toList();
    }

    CommitmentClaim target() {
        return claims.get(0);
    }

    @Nullable
    CommitmentDue due() {
        return target().due();
    }

    /** The day by which it had surely been said first. */
    LocalDate said() {
        return first(CommitmentClaim::saidLast);
    }

    /** When it was said first, in words. */
    String saidDays() {
        return saidEarliest().equals(said()) || saidEarliest().equals(PartialDate.MIN)
                ? said().toString()
                : saidEarliest() + " to " + said();
    }

    private LocalDate saidEarliest() {
        return first(CommitmentClaim::saidFirst);
    }

    private LocalDate first(Function<CommitmentClaim, LocalDate> day) {
        return claims.stream().map(day).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The later commitments among these that moved it, in the order in which they were said. */
    List<RetoldCommitment> slips(List<RetoldCommitment> commitments) {
        return commitments.stream()
                .filter(this::isMovedBy)
                .sorted(Comparator.comparing(RetoldCommitment::saidEarliest)
                        .thenComparing(slip -> slip.target().id()))
                .toList();
    }

    private boolean isMovedBy(RetoldCommitment other) {
        CommitmentDue due = due();
        CommitmentDue later = other.due();
        return due != null
                && later != null
                && target().matter().equals(other.target().matter())
                && due.isBefore(later)
                && said().isBefore(other.saidEarliest())
                && other.mayMove(this);
    }

    /** Nobody moves what another promised, and a forecast of nobody in particular moves nothing. */
    private boolean mayMove(RetoldCommitment earlier) {
        Set<String> own = target().voices();
        Set<String> voices = earlier.target().voices();
        return (own.isEmpty() || voices.isEmpty())
                ? target().fact().modality() != Modality.FORECAST
                : !Collections.disjoint(own, voices);
    }
}
