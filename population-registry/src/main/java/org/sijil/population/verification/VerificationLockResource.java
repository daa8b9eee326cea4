package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Roles;

/** Whether the calling citizen lets anything be verified about them. */
@Path("/v1/me/verification-lock")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own file")
public class VerificationLockResource {

    private final VerificationLocks locks;

    VerificationLockResource(VerificationLocks locks) {
        this.locks = locks;
    }

    @GET
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "getVerificationLock", summary = "Whether verification is locked, and when it was")
    public Uni<VerificationLock> get() {
        return locks.read();
    }

    /** The same wish twice is one. */
    @PUT
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "setVerificationLock", summary = "Lock or unlock verification, at once")
    public Uni<VerificationLock> set(@Valid @NotNull VerificationLock.Wanted wanted) {
        return locks.set(wanted.locked());
    }
}
