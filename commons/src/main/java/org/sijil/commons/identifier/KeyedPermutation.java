package org.sijil.commons.identifier;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A permutation of the numbers below 2<sup>30</sup> that nobody can follow without the key: a balanced Feistel network of
 * ten rounds, as many as NIST SP 800-38G prescribes for FF1. The round function is HMAC-SHA256 over the round and the
 * half; as there are only 2<sup>15</sup> halves, its values are computed once, sixteen from each HMAC, and afterwards a
 * number costs ten look-ups. Safe for use by many threads.
 */
final class KeyedPermutation {

    /** One more than the largest number permuted. */
    static final int SIZE = 1 << 30;

    private static final int ROUNDS = 10;
    private static final int HALF_BITS = 15;
    private static final int HALF_MASK = (1 << HALF_BITS) - 1;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int VALUES_PER_MAC = 16;

    private final char[][] round = new char[ROUNDS][];

    KeyedPermutation(byte[] key) {
        Mac mac = mac(key);
        for (int number = 0; number < ROUNDS; number++) {
            round[number] = roundFunction(mac, number);
        }
    }

    /** Where a number from 0 to {@link #SIZE} - 1 goes. */
    int of(int number) {
        int left = number >>> HALF_BITS;
        int right = number & HALF_MASK;
        for (char[] function : round) {
            int mixed = left ^ function[right];
            left = right;
            right = mixed;
        }
        return left << HALF_BITS | right;
    }

    private static char[] roundFunction(Mac mac, int number) {
        char[] values = new char[1 << HALF_BITS];
        ByteBuffer input = ByteBuffer.allocate(2 * Integer.BYTES);
        for (int from = 0; from < values.length; from += VALUES_PER_MAC) {
            input.putInt(0, number).putInt(Integer.BYTES, from);
            ByteBuffer output = ByteBuffer.wrap(mac.doFinal(input.array()));
            for (int offset = 0; offset < VALUES_PER_MAC; offset++) {
                values[from + offset] = (char) (output.getChar() & HALF_MASK);
            }
        }
        return values;
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java runtime lacks " + ALGORITHM, missing);
        }
    }
}
