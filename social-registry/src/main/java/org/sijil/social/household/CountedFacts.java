package org.sijil.social.household;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijil.social.scoring.ScoreInputs;

/**
 * What a score counted, as its row and that of its basis keep it; the database's function {@code score_counted} gives it as JSON.
 *
 * @param inputs where they are more than the facts on a day
 * @param facts the text of {@link FactsText}, else
 * @param day the one that ages were counted at, with the facts
 */
@RegisterForReflection
public record CountedFacts(
        @Nullable ScoreInputs inputs,
        @Nullable String facts,
        @Nullable LocalDate day) {

    /** The inputs of the score. */
    public ScoreInputs inputs(FactsText text) {
        if (inputs != null) {
            return inputs;
        }
        ScoreBasis basis = text.read(Objects.requireNonNull(facts).getBytes(StandardCharsets.UTF_8));
        return basis.with(Objects.requireNonNull(day), basis.answers());
    }
}
