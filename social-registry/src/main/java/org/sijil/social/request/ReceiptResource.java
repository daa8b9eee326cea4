package org.sijil.social.request;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Roles;

/** What can be known of requests without their ids: by a receipt, or of all of them. */
@Path("/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_AGENT, Roles.AUDITOR, Roles.CITIZEN})
@Tag(name = "Requests")
public class ReceiptResource {

    private final RequestFile file;
    private final RequestCodes codes;
    private final Clock clock;

    ReceiptResource(RequestFile file, RequestCodes codes, Clock clock) {
        this.file = file;
        this.codes = codes;
        this.clock = clock;
    }

    @GET
    @Path("/codes")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(
            operationId = "listRequestCodes",
            summary = "Families, states, moves, reasons and deadlines in three languages, with the portal's codes")
    public CodesView codes() {
        return CodesView.of(codes, LocalDate.now(clock));
    }

    /** 128 random bits cannot be guessed; a receipt that is unknown and one that is none at all are answered alike. */
    @POST
    @Path("/followings")
    @Operation(operationId = "followRequest", summary = "How far the request of a receipt is; nothing personal")
    @APIResponseSchema(value = FollowingView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-request-receipt")
    public Uni<FollowingView> follow(@Valid @NotNull ReceiptQuery query) {
        return file.follow(query);
    }
}
