package org.sijil.population.registration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.security.Roles;
import org.sijil.commons.version.ETags;
import org.sijil.population.duplicate.DuplicateCaseView;
import org.sijil.population.person.PersonView;

/** The door through which a person enters the register. */
@Path("/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persons")
public class RegistrationResource {

    private final Idempotency idempotency;
    private final Registration registration;

    RegistrationResource(Idempotency idempotency, Registration registration) {
        this.idempotency = idempotency;
        this.registration = registration;
    }

    @POST
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "registerPerson", summary = "Enter a person in the register and give them an IDCS")
    @APIResponseSchema(value = PersonView.class, responseCode = "201", responseDescription = "Entered")
    @APIResponse(
            responseCode = "202",
            description = "Likely registered already: nobody is entered, and the case at Location is decided first",
            content = @Content(schema = @Schema(implementation = DuplicateCaseView.class)))
    @APIResponse(
            responseCode = "409",
            description = "cnie-already-registered, residence-permit-already-registered, conflict-retry")
    @APIResponse(responseCode = "422", description = "guardian-not-eligible, idempotency-key-reused")
    public Uni<RestResponse<Object>> register(
            @Valid @NotNull RegisterPerson request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        registration.check(request);
        return idempotency.once(
                "register-person",
                key,
                request,
                Object.class,
                () -> registration.register(request).map(admission -> admission.answer(RegistrationResource::created)));
    }

    private static RestResponse<Object> created(PersonView person) {
        return RestResponse.ResponseBuilder.<Object>created(URI.create("/v1/persons/" + person.id()))
                .entity(person)
                .header("ETag", ETags.of(person.version()))
                .build();
    }
}
