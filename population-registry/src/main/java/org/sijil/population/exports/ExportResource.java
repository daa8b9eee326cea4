package org.sijil.population.exports;

import io.smallrye.mutiny.Multi;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Roles;

/** Hands out the people of a territory, on record for each of them. */
@Path("/v1/exports")
@Tag(name = "Exports")
public class ExportResource {

    private final PersonExport export;

    ExportResource(PersonExport export) {
        this.export = export;
    }

    @GET
    @Produces("application/x-ndjson")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "exportPersons", summary = "The people of a territory as lines of JSON, ordered by id")
    public Multi<Buffer> export(@BeanParam ExportQuery query) {
        return export.lines(query.order()).map(Buffer::buffer);
    }
}
