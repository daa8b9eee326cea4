package org.sijil.population.objection;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;
import org.sijil.population.person.PersonFile;

/** What a citizen objects to, in the own file. */
@Path("/v1/me/objections")
@RolesAllowed(Roles.CITIZEN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own file")
public class OwnObjectionsResource {

    private final Objections objections;
    private final ObjectionRows rows;
    private final PersonFile file;
    private final Idempotency idempotency;

    OwnObjectionsResource(Objections objections, ObjectionRows rows, PersonFile file, Idempotency idempotency) {
        this.objections = objections;
        this.rows = rows;
        this.file = file;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(
            operationId = "raiseObjection",
            summary = "Object to a reading of the own data, or to the decision on a request")
    @APIResponseSchema(value = ObjectionView.class, responseCode = "201", responseDescription = "Received")
    @APIResponse(responseCode = "400", description = "one-thing-at-a-time, invalid-cursor")
    @APIResponse(responseCode = "404", description = "nothing-to-object-to, unknown-person")
    @APIResponse(responseCode = "409", description = "already-raised")
    public Uni<RestResponse<ObjectionView>> raise(
            @Valid @NotNull RaiseObjection objection, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "raise-objection",
                key,
                objection,
                ObjectionView.class,
                () -> objections.raise(objection).map(view -> RestResponse.status(RestResponse.Status.CREATED, view)));
    }

    @GET
    @Operation(operationId = "listOwnObjections", summary = "The caller's objections and their answers, newest first")
    public Uni<Page<ObjectionView>> list(@Valid @BeanParam PageRequest page) {
        return file.readOwnFor(List.of("objections")).chain(person -> rows.of(person.id(), page));
    }
}
