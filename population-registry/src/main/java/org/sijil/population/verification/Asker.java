package org.sijil.population.verification;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.population.consultation.Reading;
import org.sijil.population.partner.Caps;
import org.sijil.population.partner.Terms;

/**
 * Who asks about people, and why. Partners ask what they are granted and are counted; staff ask what they will.
 *
 * @param partner null for staff
 * @param terms null for staff
 */
record Asker(@Nullable UUID partner, @Nullable Terms terms, Reading reading) {

    private static final Caps UNCOUNTED = new Caps(1, 1, 1, 1);

    /** The same, asking about these fields. */
    Asker about(List<String> fields) {
        return new Asker(partner, terms, reading.about(fields));
    }

    Caps caps() {
        return terms == null ? UNCOUNTED : terms.caps();
    }

    /** The partner that asks; only for what partners alone may do. */
    UUID requirePartner() {
        if (partner == null) {
            throw new IllegalStateException("Staff does not ask this");
        }
        return partner;
    }

    Terms requireTerms() {
        if (terms == null) {
            throw new IllegalStateException("Staff does not ask this");
        }
        return terms;
    }

    /** Refuses to compare facts that are not granted. */
    void requireGranted(Declaration declared, String pointer) {
        Terms granted = terms;
        if (granted != null) {
            declared.facts().forEach(fact -> granted.requireVerifiable(fact, pointer + "/" + fact.code()));
        }
    }
}
