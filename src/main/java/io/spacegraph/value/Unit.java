package io.spacegraph.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/**
 * The units that a quantity may be written in. Units of one {@link #canonical} unit convert into each other by their
 * {@link #factor}; a pound is 0.45359237 kg exactly (International Yard and Pound agreement, 1959).
 */
@Enum("Unit")
@Description("A unit of a quantity.")
public enum Unit {
    @Description("kg")
    KG("kg"),
    @Description("lb")
    LB("lb", KG, "0.45359237"),
    @Description("t")
    TONNE("t", KG, "1000"),
    @Description("USD/kg")
    USD_PER_KG("USD/kg"),
    @Description("USD/lb")
    USD_PER_LB("USD/lb", USD_PER_KG, "2.2046226218487757"),
    @Description("CNY/kg")
    CNY_PER_KG("CNY/kg"),
    @Description("satellites")
    SATELLITE("satellites"),
    @Description("satellites/year")
    SATELLITE_PER_YEAR("satellites/year"),
    @Description("launches")
    LAUNCH("launches"),
    @Description("launches/year")
    LAUNCH_PER_YEAR("launches/year"),
    @Description("%")
    PERCENT("%"),
    @Description("times")
    TIMES("times"),
    @Description("items")
    COUNT("items"),
    @Description("days")
    DAY("days"),
    @Description("hours")
    HOUR("hours", DAY, "0.041666666666666667"),
    @Description("years")
    YEAR("years"),
    @Description("deg")
    DEGREE("deg"),
    @Description("GW")
    GIGAWATT("GW"),
    @Description("sq mi")
    SQUARE_MILE("sq mi");

    private final String symbol;
    private final Conversion conversion;

    /**
     * Kept in a record, since a field of type {@code Unit} in the enum itself would become a value of it in the schema.
     */
    private record Conversion(@Nullable Unit to, BigDecimal factor) {}

    Unit(String symbol) {
        this.symbol = symbol;
        this.conversion = new Conversion(null, BigDecimal.ONE);
    }

    Unit(String symbol, Unit canonical, String factor) {
        this.symbol = symbol;
        this.conversion = new Conversion(canonical, new BigDecimal(factor));
    }

    /** The unit as it is written in {@code data/}, such as {@code USD/lb}. */
    public String symbol() {
        return symbol;
    }

    /** The unit that values of this dimension are compared in. */
    public Unit canonical() {
        return conversion.to == null ? this : conversion.to;
    }

    /** How many {@link #canonical} units one of this unit is. */
    public BigDecimal factor() {
        return conversion.factor;
    }

    /** The unit with this symbol. */
    public static Optional<Unit> find(String symbol) {
        return Arrays.stream(values()).filter(u -> u.symbol.equals(symbol)).findFirst();
    }
}
