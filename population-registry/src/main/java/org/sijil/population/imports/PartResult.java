package org.sijil.population.imports;

import java.util.List;

/**
 * What became of the rows of a part.
 *
 * @param unchanged rows that an earlier import did already, and updates that change nothing
 * @param held rows of people who are likely registered already
 * @param waiting lines to be done after all parts
 */
record PartResult(int registered, int updated, int unchanged, int held, int refused, List<Integer> waiting) {

    int done() {
        return registered + updated + unchanged + held + refused;
    }
}
