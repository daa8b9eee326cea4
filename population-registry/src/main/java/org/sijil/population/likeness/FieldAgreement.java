package org.sijil.population.likeness;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.sijil.commons.problem.Texts;

/**
 * How one field spoke for or against two people being one.
 *
 * @param weight what such an agreement is worth by itself
 * @param contribution what it added to the score: less than the weight for a name that many bear, more for a rare one
 */
@RegisterForReflection
public record FieldAgreement(Field field, Agreement agreement, double weight, double contribution, Texts text) {

    private static final double TENTHS = 10;

    static FieldAgreement of(Field field, Agreement agreement, double weight, double contribution) {
        return new FieldAgreement(field, agreement, weight, rounded(contribution), sentence(field, agreement));
    }

    private static double rounded(double bits) {
        return Math.round(bits * TENTHS) / TENTHS;
    }

    private static Texts sentence(Field field, Agreement agreement) {
        Texts label = field.label();
        Texts text = agreement.text();
        return new Texts(label.en() + ": " + text.en(), label.fr() + " : " + text.fr(), label.ar() + ": " + text.ar());
    }
}
