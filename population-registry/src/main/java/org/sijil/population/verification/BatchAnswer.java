package org.sijil.population.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.ProblemType;

/** The answers to a batch, in the order of its questions. */
public record BatchAnswer(List<Result> results) {

    /**
     * What became of one question.
     *
     * @param status as if it had been asked alone: 200 for an answer, else why there is none
     * @param code the reason of a refusal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(
            int status,
            @Nullable Boolean verified,
            @Nullable Map<String, Boolean> attributes,
            @Nullable String code) {

        static Result of(VerificationAnswer answer) {
            return new Result(200, answer.verified(), answer.attributes(), null);
        }

        static Result of(ProblemType reason) {
            return new Result(reason.status(), null, null, reason.code());
        }
    }
}
