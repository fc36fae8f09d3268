package io.spacegraph.answers.listing;

import io.spacegraph.answers.Fact;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.GateCondition;
import io.spacegraph.vocabulary.code.ReuseLevel;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a rocket uses reusable technology: whether it, or a stage of it, has been reused or is meant to be. */
final class RocketReuse {

    private RocketReuse() {}

    static ConditionFinding finding(Row rocket) {
        @Nullable Row told = rocket.findRow("reuse");
        String name = rocket.getText("name");
        if (told == null) {
            return finding(Tri.UNKNOWN, "No source says whether " + name + " is reusable.", Stream.empty());
        }
        Fact reuse = new Fact(told);
        ReuseLevel level = told.getCode("text", ReuseLevel.class);
        Tri met = level == ReuseLevel.EXPENDABLE ? Tri.NO : Tri.YES;
        return finding(met, words(level).formatted(name), Stream.of(reuse));
    }

    private static ConditionFinding finding(Tri met, String reason, Stream<Fact> evidence) {
        return ConditionFinding.of(GateCondition.REUSABLE_ROCKET, met, reason, evidence);
    }

    private static String words(ReuseLevel level) {
        return switch (level) {
            case EXPENDABLE -> "%s is expendable.";
            case FIRST_STAGE_PLANNED -> "The first stage of %s is meant to be reused.";
            case FIRST_STAGE_FLOWN -> "The first stage of %s has been reused.";
            case FULL_PLANNED -> "%s is meant to be reused whole.";
            case FULL_FLOWN -> "%s has been reused whole.";
        };
    }
}
