package io.spacegraph.answers.cost;

import io.spacegraph.answers.Fact;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.code.CostBasis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cost per mass: one that a source states, or a price over a payload.
 *
 * @param claim the claim that states it, or the claim on the price
 * @param payload the claim on the payload; null if a source states the figure itself
 * @param range in the unit asked for; null if it cannot be converted or derived
 * @param isComparable whether it can be ranked
 * @param warnings what a reader must know
 */
record CostFigure(
        Fact claim, @Nullable Fact payload, @Nullable NumberRange range, boolean isComparable, List<String> warnings) {

    /** Whose cost or price the claim says it is. */
    static CostBasis basis(Fact claim) {
        return claim.row().getCode("basis", CostBasis.class, CostBasis.UNSPECIFIED);
    }

    CostBasis basis() {
        return basis(claim);
    }

    /** The time of the money: the one that the source names, else the day it was said or published. */
    PartialDate asOf() {
        PartialDate from = claim.from();
        return from == null ? PartialDate.on(claim.stated()) : from;
    }

    boolean isDerived() {
        return payload != null;
    }

    List<String> claims() {
        return payload == null ? List.of(claim.id()) : List.of(claim.id(), payload.id());
    }
}
