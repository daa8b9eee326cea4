package org.sijil.population.disclosure;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.security.Roles;
import org.sijil.population.disclosure.Disclosure.Subject;

/** All that the register holds of the caller, or of somebody for whom the caller acts. */
@Path("/v1/me")
@RolesAllowed(Roles.CITIZEN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own file")
public class DisclosureResource {

    private static final String NOBODY = "unknown-person, also for somebody for whom the caller does not act";

    private final Disclosure disclosure;
    private final DisclosureStream stream;

    DisclosureResource(Disclosure disclosure, DisclosureStream stream) {
        this.disclosure = disclosure;
        this.stream = stream;
    }

    @GET
    @Path("/data")
    @Operation(
            operationId = "getOwnData",
            summary = "All that the register holds of the caller, each list from its newest on")
    @APIResponseSchema(value = PersonData.class, responseCode = "200", responseDescription = "Told")
    @APIResponse(responseCode = "404", description = "unknown-person: nobody holds the number of the token")
    public Uni<PersonData> data() {
        return disclosure.self().chain(disclosure::newest);
    }

    @GET
    @Path("/export")
    @Operation(operationId = "exportOwnData", summary = "The same with every list whole, to keep")
    @APIResponse(
            responseCode = "200",
            description = "As the answer of /v1/me/data, where each list is a plain array",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "404", description = "unknown-person: nobody holds the number of the token")
    public Multi<Buffer> export() {
        return exported(disclosure.self());
    }

    @GET
    @Path("/wards/{id}/data")
    @Operation(
            operationId = "getWardData",
            summary = "All that the register holds of somebody for whom the caller acts")
    @APIResponseSchema(value = PersonData.class, responseCode = "200", responseDescription = "Told")
    @APIResponse(responseCode = "404", description = NOBODY)
    public Uni<PersonData> wardData(@RestPath UUID id) {
        return disclosure.ward(id).chain(disclosure::newest);
    }

    @GET
    @Path("/wards/{id}/export")
    @Operation(operationId = "exportWardData", summary = "The same with every list whole, to keep")
    @APIResponse(
            responseCode = "200",
            description = "As the answer of /v1/me/wards/{id}/data, where each list is a plain array",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "404", description = NOBODY)
    public Multi<Buffer> wardExport(@RestPath UUID id) {
        return exported(disclosure.ward(id));
    }

    private Multi<Buffer> exported(Uni<Subject> subject) {
        return RestMulti.fromMultiData(subject.onItem().transformToMulti(stream::pieces))
                .encodeAsJsonArray(false)
                .header("Content-Disposition", "attachment; filename=\"sijil.json\"")
                .build();
    }
}
