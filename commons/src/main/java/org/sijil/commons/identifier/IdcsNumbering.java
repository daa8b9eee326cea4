package org.sijil.commons.identifier;

/**
 * Turns a counter into identifiers that look random: {@code at(0)}, {@code at(1)}, … are all different by construction, so
 * there is no pool, no retry and no search for collisions, and without the key one identifier says nothing about another.
 *
 * <p>A {@link KeyedPermutation} shuffles the numbers below 2<sup>30</sup>; one that lands at {@link #capacity()} or above is
 * shuffled again until it lands below, which keeps the whole a permutation of the numbers below capacity. The result is the
 * place of an identifier among the {@link AdmissibleIdcs}.
 *
 * <p>735,561,409 identifiers can be handed out: of the 800,000,000 valid ones those remain that are not a pattern
 * people confuse. The same key always gives the same series: losing it means that new identifiers may meet old ones, so it is
 * kept as long as the register. Safe for use by many threads.
 */
public final class IdcsNumbering {

    /** Bytes that a key must have at least. */
    public static final int KEY_BYTES = 32;

    private final AdmissibleIdcs admissible = new AdmissibleIdcs();
    private final KeyedPermutation permutation;

    /**
     * Builds the tables of one series: some tens of milliseconds and 700 kB.
     *
     * @param key the secret of the series, at least {@value #KEY_BYTES} bytes
     */
    public IdcsNumbering(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("The key of the IDCS numbering needs at least 32 bytes");
        }
        permutation = new KeyedPermutation(key);
    }

    /** How many identifiers this series has, 735,561,409: sequence numbers go from 0 to one less. */
    public long capacity() {
        return admissible.size();
    }

    /**
     * The identifier for one value of the sequence; another value gives another identifier.
     *
     * @param sequenceNumber from 0 to {@link #capacity()} - 1
     */
    public Idcs at(long sequenceNumber) {
        int capacity = admissible.size();
        if (sequenceNumber < 0 || sequenceNumber >= capacity) {
            throw new IllegalArgumentException("The sequence of identifiers is used up or was never started");
        }
        int place = permutation.of((int) sequenceNumber);
        while (place >= capacity) {
            place = permutation.of(place);
        }
        return admissible.at(place);
    }
}
