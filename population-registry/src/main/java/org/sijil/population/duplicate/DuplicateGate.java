package org.sijil.population.duplicate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.sijil.population.likeness.Match;

/** Whom everybody passes on the way into the register, before a number is given. */
@ApplicationScoped
public class DuplicateGate {

    private final Lookalikes lookalikes;
    private final CaseOpenings openings;

    DuplicateGate(Lookalikes lookalikes, CaseOpenings openings) {
        this.lookalikes = lookalikes;
        this.openings = openings;
    }

    /**
     * Enters a newcomer like nobody who is registered; else opens a case. In the caller's transaction.
     *
     * @param known refuses a newcomer who is registered beyond doubt, as by the number of a card: that needs no case
     * @param enter gives the number
     */
    public <T> Uni<Admission<T>> admit(Newcomer newcomer, Supplier<Uni<Void>> known, Supplier<Uni<T>> enter) {
        return lookalikes
                .of(newcomer.description())
                .chain(alike -> alike.stream().anyMatch(Match::isLikely)
                        ? known.get()
                                .chain(() -> openings.open(newcomer, alike))
                                .map(Admission::held)
                        : enter.get().map(Admission::entered));
    }

    /**
     * Opens a case for somebody whom something else than what was said of them takes for others: their body.
     * In the caller's transaction.
     *
     * @param by whoever brought it up, and so does not decide it
     */
    public Uni<DuplicateCaseView> suspect(Newcomer suspect, List<Match> alike, String by) {
        return openings.open(suspect, alike, by);
    }
}
