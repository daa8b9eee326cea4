package org.sijil.enrollment.payment;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

/** Opens, follows and approves the payments of a month; shows a citizen those of the own family. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payments")
public class PaymentCycleResource {

    private final PaymentCycles cycles;
    private final PaymentLookup lookup;
    private final Idempotency idempotency;
    private final Caller caller;

    PaymentCycleResource(PaymentCycles cycles, PaymentLookup lookup, Idempotency idempotency, Caller caller) {
        this.cycles = cycles;
        this.lookup = lookup;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("/payment-cycles")
    @RolesAllowed(Roles.SUPPORT_MANAGER)
    @Operation(operationId = "openPaymentCycle", summary = "Compute what every entitled family is due for a month")
    @APIResponseSchema(value = PaymentCycleView.class, responseCode = "202", responseDescription = "Being computed")
    public Uni<RestResponse<PaymentCycleView>> open(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull OpenPaymentCycle request,
            UriInfo uri) {
        return idempotency.once(
                "open-payment-cycle",
                key,
                request,
                PaymentCycleView.class,
                () -> cycles.open(request).map(cycle -> accepted(cycle, uri)));
    }

    @GET
    @Path("/payment-cycles/{id}")
    @RolesAllowed({Roles.SUPPORT_MANAGER, Roles.PAYMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readPaymentCycle", summary = "State and totals of a payment cycle")
    public Uni<PaymentCycleView> read(@RestPath UUID id) {
        return lookup.cycle(id);
    }

    @GET
    @Path("/payment-cycles/{id}/orders")
    @RolesAllowed({Roles.SUPPORT_MANAGER, Roles.PAYMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listPaymentOrders", summary = "The orders of a payment cycle, by family")
    public Uni<Page<PaymentOrderView>> orders(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return lookup.cycle(id).chain(cycle -> lookup.orders(cycle.id(), page));
    }

    /** The second of two people: whoever opened the cycle is refused. */
    @POST
    @Path("/payment-cycles/{id}/approval")
    @RolesAllowed(Roles.PAYMENT_APPROVER)
    @Operation(operationId = "approvePaymentCycle", summary = "Approve a computed cycle as the second person")
    public Uni<PaymentCycleView> approve(@RestPath UUID id) {
        return cycles.approve(id);
    }

    @GET
    @Path("/me/payments")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "listOwnPayments", summary = "Payments to the citizen's family, the latest month first")
    public Uni<Page<PaymentView>> own(@Valid @BeanParam PageRequest page) {
        return lookup.of(caller.requireIdcs(), page);
    }

    private static RestResponse<PaymentCycleView> accepted(PaymentCycleView cycle, UriInfo uri) {
        return RestResponse.ResponseBuilder.<PaymentCycleView>create(RestResponse.Status.ACCEPTED)
                .entity(cycle)
                .location(
                        uri.getAbsolutePathBuilder().path(cycle.id().toString()).build())
                .build();
    }
}
