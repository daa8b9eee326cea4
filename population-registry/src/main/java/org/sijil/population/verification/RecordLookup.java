package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Refused;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.partner.LegalPurpose;
import org.sijil.population.verification.KnownRecords.Known;

/**
 * Finds whom a partner means when it asks another register, under the same grants, caps and counts as a verification: pausing a
 * partner here stops it everywhere.
 */
@ApplicationScoped
class RecordLookup {

    private final Askers askers;
    private final Comparisons comparisons;
    private final Verdicts verdicts;

    RecordLookup(Askers askers, Comparisons comparisons, Verdicts verdicts) {
        this.askers = askers;
        this.comparisons = comparisons;
        this.verdicts = verdicts;
    }

    Uni<KnownRecords> find(RecordQuestion question, StatedPurpose purpose) {
        return askers.asking(purpose).chain(asker -> find(asker, question, purpose));
    }

    private Uni<KnownRecords> find(Asker asker, RecordQuestion question, StatedPurpose stated) {
        int most = asker.requireTerms().batch();
        if (question.items().size() > most) {
            throw VerificationProblem.BATCH_TOO_LARGE.with(Map.of("max", most)).at("/items");
        }
        List<@Nullable Known> records = new ArrayList<>();
        List<Declaration> admitted = new ArrayList<>();
        for (Declaration item : question.items()) {
            records.add(admit(asker, question, item, admitted));
        }
        LegalPurpose purpose = asker.requireTerms().purpose(stated.code());
        return compared(asker, admitted)
                .map(compared -> new KnownRecords(merge(records, compared), purpose.code(), purpose.legalBasis()));
    }

    private Uni<List<Compared>> compared(Asker asker, List<Declaration> admitted) {
        return admitted.isEmpty()
                ? Uni.createFrom().item(List.of())
                : comparisons
                        .compareAll(asker, admitted)
                        .invoke(all -> all.forEach(one -> verdicts.requireNotPaused(one.outcome())));
    }

    /** Null where the answer will stand. */
    private static @Nullable Known admit(
            Asker asker, RecordQuestion question, Declaration item, List<Declaration> admitted) {
        try {
            question.requireEnough(item);
            asker.requireGranted(item, "");
            admitted.add(item);
            return null;
        } catch (Refused refusal) {
            return Known.refused(refusal.type());
        }
    }

    private static List<Known> merge(List<@Nullable Known> records, List<Compared> compared) {
        Iterator<Compared> next = compared.iterator();
        List<Known> merged = new ArrayList<>();
        for (Known refused : records) {
            merged.add(refused == null ? Known.of(next.next()) : refused);
        }
        return merged;
    }
}
