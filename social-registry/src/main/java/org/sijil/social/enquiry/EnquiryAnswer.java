package org.sijil.social.enquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Sex;

/** The answers, in the order of the people. */
public record EnquiryAnswer(List<Result> results) {

    /**
     * What a partner is told about one person; left out is what it did not ask.
     *
     * @param available false for whoever is unknown, sealed, in no household or, where it is needed, without a score
     * @param scoreClass {@code under-<programme>} of the lowest threshold that the score does not exceed, or {@code above}
     * @param score decimal string with seven decimals
     * @param members everybody in the household but the sealed, as if those had left it
     * @param code why this person was not asked about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(
            boolean available,
            @Nullable String scoreClass,
            @Nullable Boolean underThreshold,
            @Nullable String score,
            @Nullable List<Cohabitant> members,
            @Nullable String code) {

        static Result none(@Nullable String code) {
            return new Result(false, null, null, null, null, code);
        }
    }

    /** Somebody who lives there, without a name or number. */
    public record Cohabitant(Relation relation, Sex sex, int age) {}
}
