package org.sijil.commons.audit;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Roles;

/** Reads and deeds as those of the services. */
@Path("/v1/trial-audit/{subject}")
public class AuditTrialResource {

    private final Consultations consultations;
    private final AuditTrail trail;

    AuditTrialResource(Consultations consultations, AuditTrail trail) {
        this.consultations = consultations;
        this.trail = trail;
    }

    @POST
    @Path("/reads")
    @RolesAllowed(Roles.SOCIAL_AGENT)
    public Uni<Void> read(@RestPath UUID subject) {
        return consultations.record(consultation(subject, "household-registration"));
    }

    @POST
    @Path("/reads-in-transaction")
    @RolesAllowed(Roles.SOCIAL_AGENT)
    public Uni<Void> readInTransaction(@RestPath UUID subject) {
        return Panache.withTransaction(() -> consultations.record(
                List.of(consultation(subject, "complaint"), consultation(UUID.randomUUID(), "complaint"))));
    }

    @GET
    @Path("/reads")
    @RolesAllowed(Roles.CITIZEN)
    public Uni<Page<ConsultationView>> reads(@RestPath UUID subject, @BeanParam PageRequest page) {
        return consultations.of(subject, page);
    }

    @POST
    @Path("/deeds")
    @RolesAllowed(Roles.OPERATOR)
    public Uni<Void> act(@RestPath UUID subject) {
        return Panache.withTransaction(() -> trail.append("trial.done", subject, Map.of("b", 2, "a", 1)));
    }

    @POST
    @Path("/failed-deeds")
    @RolesAllowed(Roles.OPERATOR)
    public Uni<Void> actAndFail(@RestPath UUID subject) {
        return Panache.withTransaction(() -> trail.append("trial.undone", subject, Map.of())
                .chain(() -> Uni.createFrom().failure(CommonProblem.FORBIDDEN.refuse())));
    }

    private static Consultation consultation(UUID person, String purpose) {
        return new Consultation(person, purpose, "law-72.18", List.of("name", "address"));
    }
}
