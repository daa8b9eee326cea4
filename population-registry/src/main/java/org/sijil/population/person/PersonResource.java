package org.sijil.population.person;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.ConsultationView;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;
import org.sijil.commons.version.AsOf;
import org.sijil.commons.version.ETags;
import org.sijil.population.consultation.StatedPurpose;

/** One person: read, correct, look back. Whoever lies outside the caller's right is answered for as if unknown. */
@Path("/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persons")
public class PersonResource {

    private final PersonFile file;
    private final PersonRegister register;

    PersonResource(PersonFile file, PersonRegister register) {
        this.file = file;
        this.register = register;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "getPerson", summary = "A person; citizens see only themselves")
    @APIResponseSchema(value = PersonView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-person, also when the caller may not see the person")
    public Uni<RestResponse<PersonView>> get(@RestPath UUID id, @BeanParam StatedPurpose purpose) {
        return file.read(id, purpose).map(PersonResource::tagged);
    }

    /** The question travels in the body: a URL ends up in the log of every proxy on the way. */
    @POST
    @Path("/search")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.SOCIAL_AGENT})
    @Operation(operationId = "searchPersons", summary = "Persons by a number, or by name however it is spelled")
    public Uni<Page<PersonView>> search(
            @Valid @NotNull PersonQuery query, @Valid @BeanParam PageRequest page, @BeanParam StatedPurpose purpose) {
        return file.search(query, page, purpose);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(
            operationId = "updatePerson",
            summary = "Replace what may change: names, marital status, address, contact")
    @APIResponseSchema(value = PersonView.class, responseCode = "200", responseDescription = "Replaced")
    @APIResponse(responseCode = "404", description = "unknown-person, also when the caller may not see the person")
    @APIResponse(responseCode = "409", description = "person-is-dead")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<PersonView>> update(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PersonDetails details) {
        return register.change(id, ifMatch, details).map(PersonResource::tagged);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "listPersonVersions", summary = "Every version of a person, newest first")
    public Uni<Page<PersonVersion>> history(
            @RestPath UUID id, @Valid @BeanParam PageRequest page, @BeanParam StatedPurpose purpose) {
        return file.history(id, page, purpose);
    }

    @GET
    @Path("/{id}/as-of")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(
            operationId = "getPersonAsOf",
            summary = "Who a person was on a day, as the register knew it on another day")
    @APIResponseSchema(
            value = PersonVersion.class,
            responseCode = "200",
            responseDescription = "The version that tells of that day")
    @APIResponse(responseCode = "404", description = "unknown-person, not-known-then")
    public Uni<PersonVersion> asOf(@RestPath UUID id, @BeanParam AsOf question, @BeanParam StatedPurpose purpose) {
        return file.asOf(id, question, purpose);
    }

    @GET
    @Path("/{id}/children")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listChildren",
            summary = "The children whom a birth or a judgment gives a person, of those whom the caller may see")
    public Uni<Page<PersonView>> children(
            @RestPath UUID id, @Valid @BeanParam PageRequest page, @BeanParam StatedPurpose purpose) {
        return file.children(id, page, purpose);
    }

    @GET
    @Path("/{id}/consultations")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "listConsultations", summary = "Who read a person's data and why, newest first")
    public Uni<Page<ConsultationView>> consultations(
            @RestPath UUID id, @Valid @BeanParam PageRequest page, @BeanParam StatedPurpose purpose) {
        return file.consultations(id, page, purpose);
    }

    private static RestResponse<PersonView> tagged(PersonView person) {
        return RestResponse.ResponseBuilder.ok(person)
                .header("ETag", ETags.of(person.version()))
                .build();
    }
}
