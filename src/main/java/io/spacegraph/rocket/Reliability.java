package io.spacegraph.rocket;

import io.spacegraph.value.Row;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * How often a rocket's orbital launches succeeded, among those in the graph whose outcome a source states.
 *
 * @param row what the statement returned for it
 */
@Type("Reliability")
@Description(
        "How often the orbital launches of a rocket and its versions succeeded, among those in the graph whose outcome a"
                + " source states.")
public record Reliability(@Ignore Row row) {

    /** The 97.5 % quantile of the standard normal distribution, for a two-sided interval of 95 %. */
    private static final double Z = 1.959964;

    @Description("Orbital launches with an outcome.")
    public @NonNull Integer getAttempts() {
        return row.getInteger("attempts");
    }

    @Description("Those that fully succeeded.")
    public @NonNull Integer getSuccesses() {
        return row.getInteger("successes");
    }

    @Description("Those that failed in part; they count neither as success nor as failure.")
    public @NonNull Integer getPartialFailures() {
        return row.getInteger("partialFailures");
    }

    @Description("Those that failed.")
    public @NonNull Integer getFailures() {
        return row.getInteger("failures");
    }

    @Description(
            "The largest number of launches, whether or not they succeeded, that a source counts of the rocket itself;"
                    + " null where none does.")
    public @Nullable Integer getCounted() {
        return row.findInteger("counted");
    }

    @Description("The day of that count.")
    public @Nullable LocalDate getCountedOn() {
        return row.findDay("countedOn");
    }

    @Description(
            "The largest number of failed launches that a source counts, those before the graph's launches included;"
                    + " null where none does.")
    public @Nullable Integer getCountedFailures() {
        return row.findInteger("countedFailures");
    }

    @Description(
            "Whether the graph holds, up to the day of the count, as many launches as the source counts; null where no"
                    + " source counts them.")
    public @Nullable Boolean getIsComplete() {
        return (Boolean) row.find("isComplete");
    }

    @Description(
            "The day of the earliest of these launches; where the graph is not complete, earlier ones are missing.")
    public @Nullable LocalDate getSince() {
        return row.findDay("since");
    }

    @Description("The last day that the launch records reach; null without records.")
    public @Nullable LocalDate getEvidenceThrough() {
        return row.findDay("evidenceThrough");
    }

    @Description("How many of the attempts no launch record has, only documents, which never have all.")
    public @NonNull Integer getAttemptsWithoutRecord() {
        return row.getInteger("attemptsWithoutRecord");
    }

    /**
     * The lower end of the Wilson score interval (E. B. Wilson, Journal of the American Statistical Association 22, 1927):
     * (p + z²/2n - z √(p(1-p)/n + z²/4n²)) / (1 + z²/n).
     */
    @Description(
            "The success rate that these launches show with 95 % confidence: the lower end of the Wilson score interval;"
                    + " null without launches, or where sources count more of them and some are told by documents only, which tell"
                    + " the failures first.")
    public @Nullable Double getWilsonLower95() {
        Row launches = Objects.requireNonNull(row.findRow("wilsonLower95"));
        int n = launches.getInteger("attempts");
        Integer counted = launches.findInteger("counted");
        boolean isPart = counted != null
                && launches.getInteger("attemptsByThen") < counted
                && launches.getInteger("attemptsWithoutRecord") > 0;
        return n == 0 || isPart ? null : wilson((double) launches.getInteger("successes") / n, n);
    }

    private static double wilson(double p, int n) {
        double root = Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        return (p + Z * Z / (2.0 * n) - Z * root) / (1 + Z * Z / n);
    }
}
