package org.sijil.commons.job;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.security.Roles;

/** Tells how far a job is. */
@Path("/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class JobResource {

    private final JobLookup jobs;

    JobResource(JobLookup jobs) {
        this.jobs = jobs;
    }

    /** State, progress, rate and time left of a job. */
    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.SCHEME_MANAGER,
        Roles.SUPPORT_MANAGER,
        Roles.PAYMENT_APPROVER,
        Roles.OPERATOR,
        Roles.REGISTRATION_AGENT,
        Roles.SOCIAL_AGENT,
        Roles.STATISTICIAN,
        Roles.AUDITOR,
        Roles.FORMULA_MANAGER
    })
    @Operation(operationId = "readJob", summary = "State, progress, rate and time left of a job")
    public Uni<JobView> read(@RestPath UUID id) {
        return jobs.find(id);
    }
}
