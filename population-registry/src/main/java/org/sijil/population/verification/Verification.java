package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.partner.Attribute;

/** Whether declared facts are right: the rules of asking, for one person. */
@ApplicationScoped
class Verification {

    private final Askers askers;
    private final Comparisons comparisons;
    private final Verdicts verdicts;

    Verification(Askers askers, Comparisons comparisons, Verdicts verdicts) {
        this.askers = askers;
        this.comparisons = comparisons;
        this.verdicts = verdicts;
    }

    /** Yes when the person can be verified and every declared fact is right; else no, for whatever reason. */
    Uni<VerificationAnswer> verify(Declaration declared, StatedPurpose purpose) {
        requireQuestion(declared);
        return askers.asking(purpose)
                .invoke(asker -> asker.requireGranted(declared, ""))
                .chain(asker -> verify(asker, declared));
    }

    private Uni<VerificationAnswer> verify(Asker asker, Declaration declared) {
        return comparisons
                .compare(asker, declared, fields(declared))
                .invoke(compared -> verdicts.requireAnswer(asker, compared.outcome()))
                .map(compared -> compared.answer(declared));
    }

    /** Refuses a name alone, which would ask who exists. */
    static void requireQuestion(Declaration declared) {
        declared.name();
        if (declared.facts().isEmpty()) {
            throw VerificationProblem.NOTHING_TO_VERIFY.refuse();
        }
    }

    /** As {@link #requireQuestion}, where a name that the person or this register gave the partner is enough. */
    static void requireEnough(Declaration declared) {
        declared.name();
        if (declared.idcs() != null && declared.facts().isEmpty()) {
            throw VerificationProblem.NOTHING_TO_VERIFY.refuse();
        }
    }

    static List<String> fields(Declaration declared) {
        return declared.facts().stream().map(Attribute::code).toList();
    }
}
