package io.spacegraph.answers.cost;

import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.code.CostBasis;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a kilogram costs on one rocket, now and as promised.
 *
 * @param row what the statement returned for it
 */
@Type("CostLadderRow")
@Description("What a kilogram costs on one rocket, now and as promised, on one basis.")
public record CostLadderRow(@Ignore Row row) {
    @Description("Whose cost or price the row shows; ranks of different bases do not compare.")
    public @NonNull CostBasis getBasis() {
        return row.getCode("basis", CostBasis.class);
    }

    @Description(
            "Whether no source states the figures, but a price and a payload from which they follow: the claims are"
                    + " both.")
    public @NonNull Boolean getIsDerived() {
        return Boolean.TRUE.equals(row.find("isDerived"));
    }

    @Description(
            "The time of which the cost now is: the one that its source names, else the day it was said or published; null without"
                    + " such a cost. Prices of different years are ranked as stated, and a warning says so.")
    public @Nullable PartialDate getNowAsOf() {
        return row.findDate("nowAsOf");
    }

    @Description("The cost now, in the unit asked for; null where no source gives one, or no stated rate converts it.")
    public @Nullable NumberRange getNowCost() {
        return row.findRange("nowCost");
    }

    @Description("The cost promised, in the unit asked for; null likewise.")
    public @Nullable NumberRange getTargetCost() {
        return row.findRange("targetCost");
    }

    @Description("When the promise was made; null without one.")
    public @Nullable PartialDate getTargetAsOf() {
        return row.findDate("targetAsOf");
    }

    @Description("The unit of both.")
    public @NonNull Unit getUnit() {
        return row.getCode("unit", Unit.class);
    }

    @Description("How many times cheaper the target is than the cost now; null without both on one basis.")
    public @Nullable NumberRange getImprovement() {
        return row.findRange("improvement");
    }

    @Description("By when the target is promised.")
    public @Nullable PartialDate getTargetDue() {
        return row.findDate("targetDue");
    }

    @Description("Days between the first deadline that was given for it and the last one.")
    public @Nullable Integer getSlipDays() {
        return row.findInteger("slipDays");
    }

    @Description(
            "Its place by the cost now among the rows of its basis, stated and derived ones apart, the cheapest first; null"
                    + " if not comparable. Ranges that overlap share a place.")
    public @Nullable Integer getRankNow() {
        return row.findInteger("rankNow");
    }

    @Description("Its place by the promised cost; null if not comparable.")
    public @Nullable Integer getRankTarget() {
        return row.findInteger("rankTarget");
    }

    @Description("Whether the cost stands on a stated basis and in the unit asked for, so that it can be ranked.")
    public @NonNull Boolean getComparable() {
        return Boolean.TRUE.equals(row.find("comparable"));
    }

    @Description("What a reader must know before comparing.")
    public @NonNull List<@NonNull String> getWarnings() {
        return row.texts("warnings");
    }
}
