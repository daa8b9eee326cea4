package org.sijil.population.likeness;

import java.util.List;

/**
 * How likely two descriptions are one person's.
 *
 * @param total the sum of what the fields contributed, in bits: one more means twice as likely
 */
record Score(double total, List<FieldAgreement> fields) {

    private static final double TENTHS = 10;

    static Score of(List<FieldAgreement> fields) {
        double sum = fields.stream().mapToDouble(FieldAgreement::contribution).sum();
        return new Score(Math.round(sum * TENTHS) / TENTHS, List.copyOf(fields));
    }
}
