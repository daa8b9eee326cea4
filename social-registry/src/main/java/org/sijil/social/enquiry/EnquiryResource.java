package org.sijil.social.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Scopes;
import org.sijil.social.threshold.Threshold;
import org.sijil.social.threshold.Thresholds;

/** What partners may ask about households, one person or a thousand. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class EnquiryResource {

    private final Enquiries enquiries;
    private final Thresholds thresholds;

    EnquiryResource(Enquiries enquiries, Thresholds thresholds) {
        this.enquiries = enquiries;
        this.thresholds = thresholds;
    }

    /** Who may ask about how many, why, and how often it may be wrong, is granted in the population registry. */
    @POST
    @Path("/household-enquiries")
    @RolesAllowed({Scopes.SOCIAL_SCORE_CLASS, Scopes.SOCIAL_SCORE, Scopes.SOCIAL_COMPOSITION})
    @Operation(operationId = "enquireHouseholds", summary = "What is granted of the households of up to 1000 people")
    @APIResponseSchema(
            value = EnquiryAnswer.class,
            responseCode = "200",
            responseDescription = "An answer for each in their order")
    @APIResponse(responseCode = "403", description = "not-granted-to-you, partner-not-admitted")
    @APIResponse(responseCode = "422", description = "unknown-programme")
    @APIResponse(responseCode = "503", description = "population-registry-unavailable")
    public Uni<EnquiryAnswer> enquire(
            @HeaderParam("Purpose") @Nullable String purpose, @Valid @NotNull HouseholdEnquiry enquiry) {
        return enquiries.answer(enquiry, purpose);
    }

    @GET
    @Path("/score-thresholds")
    @PermitAll
    @Operation(operationId = "listThresholds", summary = "The published thresholds of programmes, with their source")
    public Uni<List<Threshold>> thresholds() {
        return Uni.createFrom().item(thresholds::all);
    }
}
