package org.sijil.population.application;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.sijil.commons.security.Roles;
import org.sijil.population.consultation.StatedPurpose;

/** What can be known of registration requests without their ids: by a receipt, or of all of them. */
@Path("/v1/registration-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration requests")
public class ReceiptResource {

    private final Receipts receipts;
    private final RequestRules rules;
    private final Clock clock;

    ReceiptResource(Receipts receipts, RequestRules rules, Clock clock) {
        this.receipts = receipts;
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    @Path("/kinds")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.CITIZEN})
    @Operation(operationId = "listRegistrationKinds", summary = "Who may be registered how, and with which papers")
    public List<RequestKindView> kinds() {
        return RequestKindView.all(rules, LocalDate.now(clock));
    }

    /** A receipt that is unknown and one that is none at all are answered alike. */
    @POST
    @Path("/followings")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.CITIZEN})
    @Operation(
            operationId = "followRegistrationRequest",
            summary = "How far the request of a receipt is; nothing personal")
    @APIResponseSchema(value = FollowingView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-receipt")
    @APIResponse(responseCode = "429", description = "too-many-attempts")
    public Uni<FollowingView> follow(@Valid @NotNull ReceiptQuery query) {
        return receipts.follow(query);
    }

    @POST
    @Path("/search")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "searchRegistrationRequest", summary = "The request of a receipt that somebody brings")
    @APIResponseSchema(value = RegistrationRequestView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-receipt, also outside the agent's territory")
    @APIResponse(responseCode = "429", description = "too-many-attempts")
    public Uni<RestResponse<RegistrationRequestView>> search(
            @Valid @NotNull ReceiptQuery query, @BeanParam StatedPurpose purpose) {
        return receipts.request(query, purpose).map(RegistrationRequestResource::tagged);
    }
}
