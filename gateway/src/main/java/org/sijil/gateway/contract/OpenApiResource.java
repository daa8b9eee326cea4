package org.sijil.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Serves the OpenAPI documents of the suite; what an API looks like is no secret. */
@Path("/openapi")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contract")
public class OpenApiResource {

    private final PublicContracts contracts;

    OpenApiResource(PublicContracts contracts) {
        this.contracts = contracts;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listContracts", summary = "Which OpenAPI documents there are")
    public Uni<ContractIndex> index() {
        return Uni.createFrom().item(contracts.index());
    }

    @GET
    @Path("/{service}")
    @PermitAll
    @Operation(operationId = "readContract", summary = "The OpenAPI document of one service, as seen from outside")
    public Uni<JsonNode> document(@RestPath String service) {
        return contracts.document(service);
    }
}
