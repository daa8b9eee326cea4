package org.sijil.population.document;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Roles;

/** The papers of somebody at the counter, which the agent hands in for them. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration requests")
public class DeskDocumentResource {

    private final Documents documents;

    DeskDocumentResource(Documents documents) {
        this.documents = documents;
    }

    @POST
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "handInDocumentAtDesk", summary = "Hand in a document for somebody at the counter")
    @RequestBody(
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponseSchema(value = DocumentView.class, responseCode = "201", responseDescription = "Received")
    @APIResponse(responseCode = "400", description = "unknown-document-kind, empty-document")
    @APIResponse(responseCode = "409", description = "too-many-documents")
    @APIResponse(responseCode = "413", description = "document-too-large")
    @APIResponse(responseCode = "415", description = "document-type-not-admitted, document-not-what-it-says")
    public Uni<RestResponse<DocumentView>> handIn(
            @Parameter(schema = @Schema(implementation = DocumentKind.class)) @QueryParam("kind") @Nullable String kind,
            @Parameter(hidden = true) @Context HttpServerRequest request) {
        return documents
                .receive(kind, io.vertx.mutiny.core.http.HttpServerRequest.newInstance(request))
                .map(view -> RestResponse.status(RestResponse.Status.CREATED, view));
    }
}
