package org.sijil.commons.identifier;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * What whoever asks takes home: 128 random bits in the letters and digits of Crockford's base 32, and his check symbol, which catches a
 * slip of the pen. It tells nothing of anybody, so that it may be printed, photographed and read over the telephone.
 *
 * @param value 27 symbols without separators
 */
public record Receipt(String value) {

    /** What a QR code says: no address, because where a receipt is asked for may change. */
    private static final String QR = "SIJIL:R:";

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECK_SYMBOLS = SYMBOLS + "*~$=U";
    private static final int DIGITS = 26;
    private static final int BITS = 5;
    private static final int GROUP = 9;
    private static final BigInteger MODULUS = BigInteger.valueOf(CHECK_SYMBOLS.length());

    /** The receipt of 16 random bytes. */
    public static Receipt of(byte[] random) {
        BigInteger number = new BigInteger(1, random);
        StringBuilder text = new StringBuilder();
        for (int place = DIGITS - 1; place >= 0; place--) {
            text.append(SYMBOLS.charAt(number.shiftRight(place * BITS).intValue() & (SYMBOLS.length() - 1)));
        }
        return new Receipt(text.append(check(number)).toString());
    }

    /** Reads what somebody typed or scanned: small letters, separators, and the letters that look like a digit. */
    public static Optional<Receipt> read(String text) {
        String written = text.strip().toUpperCase(Locale.ROOT);
        String bare = (written.startsWith(QR) ? written.substring(QR.length()) : written).replaceAll("[\\s-]", "");
        if (bare.length() != DIGITS + 1) {
            return Optional.empty();
        }
        String digits =
                bare.substring(0, DIGITS).replace('O', '0').replace('I', '1').replace('L', '1');
        String value = digits + bare.charAt(DIGITS);
        return isRight(value) ? Optional.of(new Receipt(value)) : Optional.empty();
    }

    /** As it is printed: three groups of nine. */
    public String printed() {
        return value.substring(0, GROUP) + "-" + value.substring(GROUP, 2 * GROUP) + "-" + value.substring(2 * GROUP);
    }

    /** As it stands in the QR code. */
    public String qr() {
        return QR + value;
    }

    private static boolean isRight(String value) {
        BigInteger number = BigInteger.ZERO;
        for (int place = 0; place < DIGITS; place++) {
            int digit = SYMBOLS.indexOf(value.charAt(place));
            if (digit < 0) {
                return false;
            }
            number = number.shiftLeft(BITS).or(BigInteger.valueOf(digit));
        }
        return value.charAt(DIGITS) == check(number);
    }

    private static char check(BigInteger number) {
        return CHECK_SYMBOLS.charAt(number.mod(MODULUS).intValue());
    }
}
