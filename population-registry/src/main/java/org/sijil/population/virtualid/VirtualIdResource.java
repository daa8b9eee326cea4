package org.sijil.population.virtualid;

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
import org.sijil.commons.security.Roles;

/** A citizen's own virtual ids. Their numbers stand in answers only, never in an address. */
@Path("/v1/me/virtual-ids")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own file")
public class VirtualIdResource {

    private final VirtualIds virtualIds;
    private final Idempotency idempotency;

    VirtualIdResource(VirtualIds virtualIds, Idempotency idempotency) {
        this.virtualIds = virtualIds;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "listOwnVirtualIds", summary = "The caller's newest 100 virtual ids, and who used them")
    public Uni<Page<VirtualIdView>> list() {
        return virtualIds.list();
    }

    @POST
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "makeVirtualId", summary = "A number to be given away in the place of the IDCS")
    @APIResponseSchema(value = VirtualIdView.class, responseCode = "201", responseDescription = "Made")
    @APIResponse(responseCode = "400", description = "too-long-a-time, invalid-request")
    @APIResponse(responseCode = "409", description = "too-many-virtual-ids")
    public Uni<RestResponse<VirtualIdView>> make(
            @Valid @NotNull MakeVirtualId wanted, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "make-virtual-id",
                key,
                wanted,
                VirtualIdView.class,
                () -> virtualIds.make(wanted).map(made -> RestResponse.status(RestResponse.Status.CREATED, made)));
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "revokeVirtualId", summary = "From now on the number names nobody")
    @APIResponseSchema(value = VirtualIdView.class, responseCode = "200", responseDescription = "Revoked")
    @APIResponse(responseCode = "404", description = "unknown-virtual-id")
    public Uni<VirtualIdView> revoke(@RestPath UUID id) {
        return virtualIds.revoke(id);
    }
}
