package org.sijil.population.seal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.security.Roles;
import org.sijil.population.seal.OrderView.Action;

/** Seals and unseals records, by two people. */
@Path("/v1/persons/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sealed records")
public class SealResource {

    private final SealOrders orders;
    private final Idempotency idempotency;

    SealResource(SealOrders orders, Idempotency idempotency) {
        this.orders = orders;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/seal")
    @RolesAllowed(Roles.ADJUDICATOR)
    @Operation(
            operationId = "proposeSeal",
            summary = "Propose that only named roles see a record; a second person decides")
    @APIResponseSchema(value = OrderView.class, responseCode = "201", responseDescription = "Proposed")
    @APIResponse(responseCode = "404", description = "unknown-person")
    @APIResponse(responseCode = "409", description = "already-so, order-open")
    public Uni<RestResponse<OrderView>> seal(
            @RestPath UUID id,
            @Valid @NotNull ProposeOrder order,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return proposed(id, Action.SEAL, order, key);
    }

    @POST
    @Path("/unseal")
    @RolesAllowed(Roles.ADJUDICATOR)
    @Operation(operationId = "proposeUnseal", summary = "Propose that everybody entitled sees a record again")
    @APIResponseSchema(value = OrderView.class, responseCode = "201", responseDescription = "Proposed")
    @APIResponse(responseCode = "404", description = "unknown-person")
    @APIResponse(responseCode = "409", description = "already-so, order-open")
    public Uni<RestResponse<OrderView>> unseal(
            @RestPath UUID id,
            @Valid @NotNull ProposeOrder order,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return proposed(id, Action.UNSEAL, order, key);
    }

    @POST
    @Path("/seal-decision")
    @RolesAllowed(Roles.ADJUDICATOR)
    @Operation(
            operationId = "decideSealOrder",
            summary = "Confirm or decline the open order about a record, as the second person")
    @APIResponseSchema(value = OrderView.class, responseCode = "200", responseDescription = "Decided")
    @APIResponse(responseCode = "403", description = "second-person-needed")
    @APIResponse(responseCode = "404", description = "unknown-person")
    @APIResponse(responseCode = "409", description = "no-open-order")
    public Uni<RestResponse<OrderView>> decide(
            @RestPath UUID id,
            @Valid @NotNull DecideOrder decision,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "decide-seal-order:" + id,
                key,
                decision,
                OrderView.class,
                () -> orders.decide(id, decision.confirmed()).map(RestResponse::ok));
    }

    @GET
    @Path("/seal-orders")
    @RolesAllowed({Roles.ADJUDICATOR, Roles.AUDITOR})
    @Operation(operationId = "listSealOrders", summary = "Every order about a record, newest first")
    public Uni<List<OrderView>> list(@RestPath UUID id) {
        return Panache.withSession(() -> orders.of(id));
    }

    private Uni<RestResponse<OrderView>> proposed(UUID id, Action action, ProposeOrder order, @Nullable String key) {
        return idempotency.once(
                action + ":" + id,
                key,
                order,
                OrderView.class,
                () -> orders.propose(id, action, order)
                        .map(view -> RestResponse.status(RestResponse.Status.CREATED, view)));
    }
}
