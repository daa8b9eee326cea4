package org.sijil.population.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.ProblemType;

/**
 * Whom a partner means, in the order of its questions, for another register of the suite.
 *
 * @param purpose why the partner asks, as it was granted
 */
public record KnownRecords(List<Known> records, String purpose, String legalBasis) {

    /**
     * One answer.
     *
     * @param person left out for whoever cannot be verified, for whatever reason
     * @param code why the question was refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Known(@Nullable UUID person, @Nullable String code) {

        static Known of(Compared compared) {
            if (!compared.outcome().isAnswer()) {
                return refused(Verdicts.reason(compared.outcome()));
            }
            return new Known(compared.outcome() == Outcome.YES ? compared.person() : null, null);
        }

        static Known refused(ProblemType reason) {
            return new Known(null, reason.code());
        }
    }
}
