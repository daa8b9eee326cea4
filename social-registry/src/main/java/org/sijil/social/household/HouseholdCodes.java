package org.sijil.social.household;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigInteger;
import java.util.Locale;

/**
 * Makes the codes of new households: scattered digits and the order digit. Codes of another length, given before the setting
 * was changed, stay what they are.
 */
@ApplicationScoped
class HouseholdCodes {

    private static final String LAST_NUMBER = "SELECT last_value FROM household_number";
    private static final long LAST_ORDER = 9;

    /** The digits of the golden ratio, which scatters best, and of e. */
    private static final BigInteger GOLDEN = BigInteger.valueOf(6_180_339_887_498_948_482L);

    private static final BigInteger E = BigInteger.valueOf(2_718_281_828_459_045_235L);
    private static final int KNOWN_DIGITS = 19;

    private final int digits;
    private final BigInteger codes;
    private final BigInteger stride;
    private final BigInteger first;

    HouseholdCodes(HouseholdCodeConfig config) {
        digits = config.length() - 1;
        codes = BigInteger.TEN.pow(digits);
        stride = primeToTen(leading(GOLDEN, digits - 1));
        first = leading(E, digits).add(BigInteger.ONE);
    }

    /** Finds a format whose codes are used up at the start, and not at the next household. */
    void requireRoom(@Observes StartupEvent started, Pool pool) throws Throwable {
        requireRoom(VertxContextSupport.subscribeAndAwait(() -> pool.query(LAST_NUMBER)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0))));
    }

    void requireRoom(long lastNumber) {
        if (codes.compareTo(BigInteger.valueOf(lastNumber)) <= 0) {
            throw new IllegalStateException("sijil.household-code.length: %d characters hold %d codes, and %d are given"
                    .formatted(digits + 1, codes, lastNumber));
        }
    }

    /**
     * The code of a new household.
     *
     * @param number counts households; scattered, so that neighbours do not look alike
     * @param order which household of its head this is: 1 for the first, 9 for the ninth and after
     */
    HouseholdCode of(long number, long order) {
        BigInteger scattered =
                BigInteger.valueOf(number).multiply(stride).add(first).mod(codes);
        String text = "%0" + digits + "d%d";
        return new HouseholdCode(String.format(Locale.ROOT, text, scattered, Math.min(order, LAST_ORDER)));
    }

    private static BigInteger leading(BigInteger number, int digits) {
        return number.divide(BigInteger.TEN.pow(KNOWN_DIGITS - digits));
    }

    /** Shares no factor with the number of codes, so that no two numbers get the same digits. */
    private static BigInteger primeToTen(BigInteger number) {
        BigInteger prime = number;
        while (!prime.gcd(BigInteger.TEN).equals(BigInteger.ONE)) {
            prime = prime.add(BigInteger.ONE);
        }
        return prime;
    }
}
