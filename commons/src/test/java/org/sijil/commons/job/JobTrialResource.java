package org.sijil.commons.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Roles;

/** A command that asks for a job, as those of the services do. */
@Path("/v1/trial-jobs")
public class JobTrialResource {

    private final Jobs jobs;

    JobTrialResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    public Uni<UUID> submit(@QueryParam("chunks") int chunks) {
        return Panache.withTransaction(() -> jobs.submit("trial-of-three", Map.of("chunks", chunks)));
    }

    @POST
    @Path("/refused")
    @RolesAllowed(Roles.OPERATOR)
    public Uni<UUID> submitAndFail() {
        return Panache.withTransaction(() -> jobs.submit("trial-of-three", Map.of("chunks", 1))
                .chain(id -> Uni.createFrom().failure(CommonProblem.FORBIDDEN.refuse())));
    }

    @POST
    @Path("/cancelled")
    @RolesAllowed(Roles.OPERATOR)
    public Uni<UUID> submitAndCancel() {
        return Panache.withTransaction(
                () -> jobs.submit("unknown-here", Map.of()).call(jobs::cancel));
    }

    /** Done by the runner of the tested service. */
    @ApplicationScoped
    static class TrialOfThree implements JobHandler {

        @Override
        public String kind() {
            return "trial-of-three";
        }

        @Override
        public List<String> chunks(Connection tx, JsonNode parameters) {
            return Collections.nCopies(parameters.path("chunks").asInt(), "same");
        }

        @Override
        public int process(Connection tx, JobChunk chunk) {
            return 100;
        }
    }
}
