package org.sijil.enrollment.enrollment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.Texts;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.commons.security.Scopes;

/** Who is covered by what: for partners, staff and the citizen. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrollments")
public class EnrollmentResource {

    private final CoverageCheck coverage;
    private final EnrollmentCheck enrollment;
    private final EnrollmentLookup enrollments;
    private final RightsLookup rights;
    private final Caller caller;

    EnrollmentResource(
            CoverageCheck coverage,
            EnrollmentCheck enrollment,
            EnrollmentLookup enrollments,
            RightsLookup rights,
            Caller caller) {
        this.coverage = coverage;
        this.enrollment = enrollment;
        this.enrollments = enrollments;
        this.rights = rights;
        this.caller = caller;
    }

    /** One shape for unknown, not covered and dead: the answer tells nobody who is in the register. */
    @POST
    @Path("/coverage-checks")
    @RolesAllowed({Scopes.ENROLLMENT_COVERAGE, Roles.SCHEME_MANAGER})
    @Operation(operationId = "checkCoverage", summary = "Whether a compulsory health regime covers a person on a day")
    public Uni<Coverage> check(@Valid @NotNull CoverageQuestion question) {
        return coverage.check(question);
    }

    /** For programmes that must not enroll twice; it says no more than they asked. */
    @POST
    @Path("/enrollment-checks")
    @RolesAllowed(Scopes.ENROLLMENT_COVERAGE)
    @Operation(operationId = "checkEnrollment", summary = "Whether a person is enrolled in a regime today: yes or no")
    public Uni<EnrollmentAnswer> check(@Valid @NotNull EnrollmentQuestion question) {
        return enrollment.check(question);
    }

    @POST
    @Path("/enrollments/search")
    @RolesAllowed({Roles.SCHEME_MANAGER, Roles.SUPPORT_MANAGER})
    @Operation(operationId = "findEnrollments", summary = "A person's enrollments, the latest first")
    public Uni<Page<EnrollmentView>> search(@Valid @NotNull EnrollmentQuery query, @Valid @BeanParam PageRequest page) {
        return enrollments.of(query.idcs(), page);
    }

    @GET
    @Path("/enrollments/{id}")
    @RolesAllowed({Roles.SCHEME_MANAGER, Roles.SUPPORT_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "readEnrollment", summary = "One enrollment")
    public Uni<EnrollmentView> read(@RestPath UUID id) {
        return enrollments.find(id);
    }

    @GET
    @Path("/me/rights")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "readOwnRights", summary = "What the citizen has a right to, and why not")
    public Uni<RightsView> own(@Context HttpHeaders headers) {
        return rights.of(caller.requireIdcs(), Texts.best(headers.getAcceptableLanguages()));
    }
}
