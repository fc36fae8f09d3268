package io.spacegraph.importer.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as a sentence shows them: two decimals, whole from 1,000 on, and millions or billions in short. */
public final class Figures {
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final BigDecimal BILLION = new BigDecimal(1_000_000_000);
    private static final BigDecimal TRILLION = new BigDecimal(1_000_000_000_000L);

    private Figures() {}

    /** Such as {@code 0.0333}, {@code 220.46}, {@code 22,046} or {@code 6.7 bn}. */
    public static String of(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.compareTo(TRILLION) >= 0) {
            return inShort(number, TRILLION) + " tn";
        } else if (size.compareTo(BILLION) >= 0) {
            return inShort(number, BILLION) + " bn";
        } else if (size.compareTo(MILLION) >= 0) {
            return inShort(number, MILLION) + " m";
        } else if (size.compareTo(BigDecimal.ONE) < 0) {
            return number.round(new MathContext(3)).stripTrailingZeros().toPlainString();
        }
        return grouped(number.setScale(size.compareTo(THOUSAND) >= 0 ? 0 : 2, RoundingMode.HALF_UP));
    }

    /** Such as {@code 2.2} or {@code 5.5 to 7.3}: how many times one thing is the other. */
    public static String times(Span spread) {
        // A ratio near one says more by its third digit: rates of exchange differ there.
        int scale = spread.first().compareTo(TWO) < 0 ? 2 : 1;
        String least = grouped(spread.first().setScale(scale, RoundingMode.HALF_UP));
        String most = grouped(spread.last().setScale(scale, RoundingMode.HALF_UP));
        return (least.equals(most) ? least : least + " to " + most) + " times";
    }

    private static String inShort(BigDecimal number, BigDecimal unit) {
        return grouped(number.divide(unit, MathContext.DECIMAL64).setScale(3, RoundingMode.HALF_UP));
    }

    private static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
