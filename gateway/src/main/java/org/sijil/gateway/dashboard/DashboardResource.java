package org.sijil.gateway.dashboard;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.sijil.commons.security.Roles;

/** The figures of the dashboard; its page is a static file beside it. */
@Path("/dashboard")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboard")
public class DashboardResource {

    private static final URI PAGE = URI.create("/dashboard/");

    private final FigureBoard board;

    DashboardResource(FigureBoard board) {
        this.board = board;
    }

    @GET
    @PermitAll
    @Operation(operationId = "openDashboard", summary = "To the page; it holds no figure and asks for a token")
    public Uni<RestResponse<Void>> page() {
        return Uni.createFrom().item(RestResponse.seeOther(PAGE));
    }

    @GET
    @Path("/data")
    @RolesAllowed({Roles.STATISTICIAN, Roles.OPERATOR, Roles.SCHEME_MANAGER, Roles.SUPPORT_MANAGER})
    @Operation(operationId = "readFigures", summary = "National and regional aggregates of all services")
    public Uni<Figures> data() {
        return board.latest();
    }
}
