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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;

/** The objections that wait for an answer: those to readings for auditors, those to decisions for adjudicators. */
@Path("/v1/objections")
@RolesAllowed({Roles.ADJUDICATOR, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Objections")
public class ObjectionResource {

    private final Objections objections;
    private final ObjectionRows rows;
    private final Readings readings;
    private final Idempotency idempotency;
    private final Caller caller;

    ObjectionResource(
            Objections objections, ObjectionRows rows, Readings readings, Idempotency idempotency, Caller caller) {
        this.objections = objections;
        this.rows = rows;
        this.readings = readings;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listObjections",
            summary = "The objections for the caller's role to answer, the next first")
    public Uni<Page<ObjectionView>> list(@Valid @BeanParam PageRequest page, @BeanParam StatedPurpose purpose) {
        return rows.queue(answersReadings(), page, readings.of(purpose, List.of("objections")));
    }

    @POST
    @Path("/{id}/answer")
    @Operation(operationId = "answerObjection", summary = "Say whether the person is right, and why")
    @APIResponseSchema(value = ObjectionView.class, responseCode = "200", responseDescription = "Answered")
    @APIResponse(responseCode = "403", description = "another-person-must-answer")
    @APIResponse(responseCode = "404", description = "unknown-objection, also when another role answers it")
    @APIResponse(responseCode = "409", description = "already-answered")
    public Uni<RestResponse<ObjectionView>> answer(
            @RestPath UUID id,
            @Valid @NotNull AnswerObjection answer,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "answer-objection:" + id,
                key,
                answer,
                ObjectionView.class,
                () -> objections.answer(id, answersReadings(), answer).map(RestResponse::ok));
    }

    private boolean answersReadings() {
        return caller.role().equals(Roles.AUDITOR);
    }
}
