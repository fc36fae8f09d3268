package io.spacegraph.rocket;

import io.spacegraph.value.Row;
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
@Description("How often a rocket's orbital launches succeeded, among those in the graph whose outcome a source states.")
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

    @Description("The largest number of launches that a source counts; null where none does.")
    public @Nullable Integer getCounted() {
        return row.findInteger("counted");
    }

    @Description("Whether the graph holds every launch that sources count; null where no source counts them.")
    public @Nullable Boolean getIsComplete() {
        Integer counted = getCounted();
        return counted == null ? null : getAttempts() >= counted;
    }

    /**
     * The lower end of the Wilson score interval (E. B. Wilson, Journal of the American Statistical Association 22, 1927):
     * (p + z²/2n - z √(p(1-p)/n + z²/4n²)) / (1 + z²/n).
     */
    @Description(
            "The success rate that the launches show with 95 % confidence: the lower end of the Wilson score interval;"
                    + " null without launches, or where sources count more of them than the graph holds.")
    public @Nullable Double getWilsonLower95() {
        int n = getAttempts();
        double p = n == 0 ? 0 : (double) getSuccesses() / n;
        double root = Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        // If sources list launches one by one, the failures are listed first.
        return n == 0 || Boolean.FALSE.equals(getIsComplete())
                ? null
                : (p + Z * Z / (2.0 * n) - Z * root) / (1 + Z * Z / n);
    }
}
