package org.sijil.social.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers that may be given to a question of choice.
 *
 * @param source where the list is from
 * @param confidence that there is such a list: O, O2, P, C or I
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodeList(
        String code,
        String source,
        String confidence,
        @Nullable String note,
        List<Code> codes) {

    Optional<Code> find(String wanted) {
        return codes.stream().filter(each -> each.code().equals(wanted)).findFirst();
    }

    /**
     * One answer.
     *
     * @param confidence that this answer is one of the list; I for one that is ours
     * @param minAge the youngest age that it can be said of; none when left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Code(
            String code,
            String confidence,
            Wording text,
            @Nullable Integer minAge,
            @Nullable Integer maxAge) {

        boolean fits(int age) {
            return Ages.fit(age, minAge, maxAge);
        }
    }
}
