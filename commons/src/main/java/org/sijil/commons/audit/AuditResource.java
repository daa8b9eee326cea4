package org.sijil.commons.audit;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Roles;

/** Hands sealed entries to auditors, who verify them on a machine of their own. */
@Path("/v1/audit")
@Tag(name = "Audit")
@RolesAllowed(Roles.AUDITOR)
public class AuditResource {

    private static final String LAST = "9000000000000000000";

    private final AuditExport export;
    private final SealKey key;

    AuditResource(AuditExport export, SealKey key) {
        this.export = export;
        this.key = key;
    }

    /**
     * The entries under a range of seals, oldest first, each batch followed by its seal, and a signed statement at the end.
     *
     * @param from number of the first seal
     * @param to number of the last seal
     */
    @GET
    @Path("/export")
    @Produces("application/x-ndjson")
    @Operation(operationId = "exportAudit", summary = "Sealed audit entries as lines of JSON, to be verified offline")
    public Multi<Buffer> export(
            @QueryParam("from") @DefaultValue("1") @Min(1) long from,
            @QueryParam("to") @DefaultValue(LAST) @Min(1) long to) {
        return export.lines(from, to).map(Buffer::buffer);
    }

    /** The key to verify with; better asked for once and kept, since whoever can change the seals may change this answer. */
    @GET
    @Path("/key")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readAuditKey", summary = "The public key that verifies seals made now")
    public Uni<AuditKeyView> key() {
        String encoded = Base64.getEncoder().encodeToString(key.publicKey().getEncoded());
        return Uni.createFrom().item(new AuditKeyView(key.id(), encoded, key.development()));
    }
}
