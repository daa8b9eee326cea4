package org.sijil.enrollment.enrollment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;
import org.sijil.enrollment.eligibility.Reason;

/**
 * What a citizen has a right to, and why not where there is none.
 *
 * @param rights one for each regime that has judged the citizen's family
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RightsView(
        @Nullable UUID person,
        @Nullable UUID family,
        @Nullable String role,
        List<Right> rights) {

    /**
     * One regime as the citizen sees it.
     *
     * @param open whether the citizen has the right today
     * @param since first day of the right
     * @param familyMembers how many people of the family have it
     * @param reasons why there is no right, in the caller's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Right(
            String regime,
            Texts names,
            boolean open,
            @Nullable LocalDate since,
            int familyMembers,
            @Nullable UUID decision,
            List<Reason> reasons) {}
}
