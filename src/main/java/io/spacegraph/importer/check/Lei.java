package io.spacegraph.importer.check;

import java.math.BigInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The check of a Legal Entity Identifier: ISO 17442 with the check digits of ISO 7064 MOD 97-10. */
final class Lei {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Lei() {}

    /** Whether the letters, read as numbers from A = 10, make a number that leaves 1 when divided by 97. */
    static boolean isValid(String lei) {
        if (!SHAPE.matcher(lei).matches()) {
            return false;
        }
        String digits = lei.chars()
                .mapToObj(c -> String.valueOf(Character.digit(c, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
    }
}
