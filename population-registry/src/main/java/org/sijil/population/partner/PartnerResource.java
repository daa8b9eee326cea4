package org.sijil.population.partner;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.paging.Page;
import org.sijil.commons.security.Roles;

/** Partners and what they may do. */
@Path("/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnerResource {

    private final PartnerRegister register;
    private final PartnerDirectory directory;

    PartnerResource(PartnerRegister register, PartnerDirectory directory) {
        this.register = register;
        this.directory = directory;
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(operationId = "listPartners", summary = "Every partner, its grants, and whether it is paused")
    public Uni<Page<PartnerView>> list() {
        directory.forget();
        return directory
                .all()
                .map(partners ->
                        new Page<>(partners.values().stream().map(Partner::view).toList(), null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(operationId = "getPartner", summary = "A partner, by the client of its tokens")
    @APIResponseSchema(value = PartnerView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-partner")
    public Uni<PartnerView> get(@RestPath String id) {
        return view(id);
    }

    /** Earlier grants stay: what was answered under them was answered rightly. */
    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "grantPartner", summary = "What a client may ask from a day on, as a partner")
    @APIResponseSchema(value = PartnerView.class, responseCode = "200", responseDescription = "Granted")
    @APIResponse(
            responseCode = "400",
            description = "invalid-partner-id, grant-in-past, grant-without-a-day, invalid-request")
    public Uni<PartnerView> grant(@RestPath String id, @Valid @NotNull Grant grant) {
        return register.grant(id, grant).chain(() -> view(id));
    }

    @POST
    @Path("/{id}/pause")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "pausePartner", summary = "Answer a partner no more, at once")
    @APIResponseSchema(value = PartnerView.class, responseCode = "200", responseDescription = "Paused")
    @APIResponse(responseCode = "404", description = "unknown-partner")
    public Uni<PartnerView> pause(@RestPath String id) {
        return register.pause(id).chain(() -> view(id));
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "releasePartner", summary = "Answer a paused partner again")
    @APIResponseSchema(value = PartnerView.class, responseCode = "200", responseDescription = "Released")
    @APIResponse(responseCode = "404", description = "unknown-partner")
    public Uni<PartnerView> release(@RestPath String id) {
        return register.release(id).chain(() -> view(id));
    }

    private Uni<PartnerView> view(String id) {
        directory.forget();
        return directory.all().map(partners -> {
            Partner partner = partners.get(id);
            if (partner == null) {
                throw PartnerProblem.UNKNOWN_PARTNER.refuse();
            }
            return partner.view();
        });
    }
}
