package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;

/** In which households somebody has lived. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class MembershipResource {

    private final HouseholdHistory history;

    MembershipResource(HouseholdHistory history) {
        this.history = history;
    }

    /** The question travels in the body: a URL ends up in the log of every proxy on the way. */
    @POST
    @Path("/memberships/search")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.AUDITOR})
    @Operation(operationId = "searchMemberships", summary = "In which households a person has lived, on which days")
    public Uni<Page<MembershipView>> search(@Valid @NotNull MembershipQuery query, @Valid @BeanParam PageRequest page) {
        return history.of(query.idcs(), page);
    }

    @GET
    @Path("/me/memberships")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "getOwnMemberships", summary = "In which households the caller has lived, on which days")
    public Uni<Page<MembershipView>> own(@Valid @BeanParam PageRequest page) {
        return history.own(page);
    }
}
