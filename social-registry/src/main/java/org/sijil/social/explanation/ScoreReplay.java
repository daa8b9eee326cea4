package org.sijil.social.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sijil.social.scoring.Contribution;
import org.sijil.social.scoring.Score;
import org.sijil.social.scoring.Scorer;

/** Computes a stored score anew from its own inputs and its own formula, and compares. */
@ApplicationScoped
class ScoreReplay {

    private final Scorer scorer;

    ScoreReplay(Scorer scorer) {
        this.scorer = scorer;
    }

    Replay of(KeptScore kept) {
        Score again = scorer.replay(kept.formula(), kept.inputs());
        String value = again.value().toPlainString();
        List<String> differing = differing(kept.breakdown(), again.breakdown());
        boolean equal = value.equals(kept.value()) && differing.isEmpty();
        return new Replay(kept.id(), kept.formula(), kept.value(), value, equal, differing);
    }

    private static List<String> differing(List<Contribution> kept, List<Contribution> again) {
        Set<Contribution> both = new HashSet<>(kept);
        both.retainAll(again);
        return Stream.concat(kept.stream(), again.stream())
                .filter(line -> !both.contains(line))
                .map(Contribution::variable)
                .collect(LinkedHashSet<String>::new, Set::add, Set::addAll)
                .stream()
                .toList();
    }
}
