package io.spacegraph.importer.check;

import io.spacegraph.importer.claim.Addresses;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what is most likely wrong in a data folder without mistakes: each record can be right, but together they hardly
 * can. A doubt refuses nothing. Whoever has looked and found the record right writes a note that begins with {@link
 * #CHECKED} and says why; then nobody is asked again.
 */
public final class Doubts {
    static final String CHECKED = "Checked:";

    private Doubts() {}

    /** All doubts, by file and line. */
    public static List<Rejection> of(DataFolder data) {
        List<TypedClaim> claims = TypedClaim.of(data).stream()
                .filter(claim -> !claim.isRefuted() && !claim.isRetracted())
                .toList();
        return Stream.of(
                        new Addresses(data.sources()).warnings().stream(),
                        ListingSteps.in(claims),
                        FallingTotals.in(claims),
                        CountsOfFewer.in(claims),
                        SharesOverAll.in(claims),
                        RepeatedInvestors.in(claims, data.entities()),
                        ForeignLocators.in(claims, data.sources()),
                        DueBeforeSaid.in(claims),
                        FactsToCome.in(claims),
                        CeilingsAsAmounts.in(claims),
                        LostBounds.in(claims),
                        EntitiesUntold.in(data),
                        OverfullLaunches.in(data.launches()))
                .flatMap(found -> found)
                .sorted()
                .toList();
    }

    /** A doubt about a claim; empty if its note says that it was checked. */
    static Optional<Rejection> about(TypedClaim claim, String field, String value, String doubt) {
        return isChecked(claim)
                ? Optional.empty()
                : Optional.of(claim.record().origin().reject(field, value, doubt));
    }

    /** A doubt about a claim beside another; empty as well if the other was checked, or one is held against the other. */
    static Optional<Rejection> about(TypedClaim claim, TypedClaim other, String field, String value, String doubt) {
        return isChecked(other) || isHeldAgainst(claim, other) || isHeldAgainst(other, claim)
                ? Optional.empty()
                : about(claim, field, value, doubt);
    }

    /** A doubt about a claim's value beside another claim. */
    static Optional<Rejection> about(TypedClaim claim, TypedClaim other, String doubt) {
        return about(claim, other, "value", String.valueOf(claim.record().value()), doubt);
    }

    /** Whether somebody has looked at what this note belongs to. */
    static boolean isChecked(String note) {
        return note.startsWith(CHECKED);
    }

    private static boolean isChecked(TypedClaim claim) {
        return isChecked(String.valueOf(claim.record().note()));
    }

    private static boolean isHeldAgainst(TypedClaim claim, TypedClaim other) {
        return claim.record().against().contains(other.record().id());
    }
}
