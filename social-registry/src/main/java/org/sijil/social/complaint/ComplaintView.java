package org.sijil.social.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;
import org.sijil.social.request.RequestView;

/**
 * A complaint, whole.
 *
 * @param request its state, clock, hands, decision and reason
 * @param refusedRequest the request whose refusal is contested, for those who decide
 * @param householdVersion of the household that it is about, as it is now, for those who decide: a decision that puts something right names it
 * @param questioned the contested value as it stood when the complaint was filed
 * @param appealUntil the last day for an appeal
 * @param appeal once the household has appealed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Complaint")
public record ComplaintView(
        UUID id,
        Subject subject,
        @Nullable String questioned,
        String grounds,
        RequestView request,
        @Nullable RequestView refusedRequest,
        @Nullable Integer householdVersion,
        List<EvidenceView> evidence,
        @Nullable Outcome outcome,
        @Nullable LocalDate appealUntil,
        @Nullable Appeal appeal) {

    /**
     * The second and last look at it.
     *
     * @param due the last day for the answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ComplaintAppeal")
    public record Appeal(
            String grounds,
            LocalDate filedOn,
            LocalDate due,
            boolean overdue,
            @Nullable Outcome outcome,
            @Nullable String reason,
            @Nullable Texts reasonMeaning,
            @Nullable String explanation,
            @Nullable LocalDate decidedOn) {}
}
