package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sijil.commons.problem.Refused;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.verification.BatchAnswer.Result;

/** Verifies many people in one statement. A question that is refused does not keep the others from being answered. */
@ApplicationScoped
class BatchVerification {

    private final Askers askers;
    private final Comparisons comparisons;
    private final Verdicts verdicts;

    BatchVerification(Askers askers, Comparisons comparisons, Verdicts verdicts) {
        this.askers = askers;
        this.comparisons = comparisons;
        this.verdicts = verdicts;
    }

    /** Answers in the order of the questions. */
    Uni<BatchAnswer> verify(VerificationBatch batch, StatedPurpose purpose) {
        return askers.asking(purpose).chain(asker -> verify(asker, batch.items()));
    }

    private Uni<BatchAnswer> verify(Asker asker, List<Declaration> items) {
        requireSize(asker, items);
        Map<Integer, Result> refused = new TreeMap<>();
        List<Declaration> admitted = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            try {
                require(asker, items.get(place));
                admitted.add(items.get(place));
            } catch (Refused refusal) {
                refused.put(place, Result.of(refusal.type()));
            }
        }
        if (admitted.isEmpty()) {
            return Uni.createFrom().item(new BatchAnswer(List.copyOf(refused.values())));
        }
        return comparisons
                .compareAll(asker, admitted)
                .map(compared -> answer(items.size(), refused, admitted, compared));
    }

    private static void require(Asker asker, Declaration declared) {
        Verification.requireQuestion(declared);
        asker.requireGranted(declared, "");
    }

    private static void requireSize(Asker asker, List<Declaration> items) {
        int most = asker.requireTerms().batch();
        if (items.size() > most) {
            throw VerificationProblem.BATCH_TOO_LARGE.with(Map.of("max", most)).at("/items");
        }
    }

    private BatchAnswer answer(
            int size, Map<Integer, Result> refused, List<Declaration> admitted, List<Compared> compared) {
        compared.forEach(one -> verdicts.requireNotPaused(one.outcome()));
        List<Result> results = new ArrayList<>(size);
        int next = 0;
        for (int place = 0; place < size; place++) {
            if (refused.containsKey(place)) {
                results.add(refused.get(place));
            } else {
                results.add(result(admitted.get(next), compared.get(next)));
                next++;
            }
        }
        return new BatchAnswer(results);
    }

    private static Result result(Declaration declared, Compared compared) {
        return compared.outcome().isAnswer()
                ? Result.of(compared.answer(declared))
                : Result.of(Verdicts.reason(compared.outcome()));
    }
}
