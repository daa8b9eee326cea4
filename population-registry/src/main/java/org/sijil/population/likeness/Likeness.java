package org.sijil.population.likeness;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.population.likeness.Candidates.Candidate;
import org.sijil.population.likeness.Match.Level;

/** Who in the register may be the person described, the likeliest first. Pure reading: whoever shows it records that. */
@ApplicationScoped
public class Likeness {

    private static final Comparator<Match> LIKELIEST_FIRST =
            Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::person);

    private final Candidates candidates;
    private final NameStatistics statistics;
    private final LikenessRules rules;
    private final LikenessConfig config;

    Likeness(Candidates candidates, NameStatistics statistics, LikenessRules rules, LikenessConfig config) {
        this.candidates = candidates;
        this.statistics = statistics;
        this.rules = rules;
        this.config = config;
    }

    /** In the caller's session and transaction, so that it sees what the caller has written. */
    public Uni<List<Match>> of(Description description) {
        return of(description, null);
    }

    /**
     * The same for somebody who is registered.
     *
     * @param self the record of the person described, who is not their own match
     */
    public Uni<List<Match>> of(Description description, @Nullable UUID self) {
        return statistics
                .shares()
                .chain(shares -> candidates
                        .find(description)
                        .map(found -> matches(new Comparison.Known(description), self, found, shares)));
    }

    /** Which weights and names decide, so that a score can be told again. */
    public String rulesVersion() {
        return rules.version();
    }

    /** Of some whom a question found, those who may be the person described. */
    List<Match> matches(Comparison.Known described, @Nullable UUID self, List<Candidate> found, NameShares shares) {
        return found.stream()
                .filter(candidate -> !candidate.person().equals(self))
                .map(candidate -> match(candidate, rules.comparison().score(described, candidate.known(), shares)))
                .filter(match -> match.score() >= rules.weights().thresholds().possible())
                .sorted(LIKELIEST_FIRST)
                .limit(config.most())
                .toList();
    }

    private Match match(Candidate candidate, Score score) {
        boolean likely = score.total() >= rules.weights().thresholds().likely();
        return new Match(
                candidate.person(),
                candidate.known(),
                score.total(),
                likely ? Level.LIKELY : Level.POSSIBLE,
                score.fields());
    }
}
