package org.sijil.social.impact;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.Parameters;
import org.sijil.commons.security.Roles;

/** What a formula would do to everybody, before it is approved. */
@Path("/v1/impact-studies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Formulas")
public class ImpactResource {

    private final ImpactStudies studies;
    private final ImpactReport report;
    private final Idempotency idempotency;

    ImpactResource(ImpactStudies studies, ImpactReport report, Idempotency idempotency) {
        this.studies = studies;
        this.report = report;
        this.idempotency = idempotency;
    }

    /** Every household is scored beside its score, as a job; none is touched. */
    @POST
    @RolesAllowed(Roles.FORMULA_MANAGER)
    @ResponseStatus(202)
    @Operation(operationId = "studyImpact", summary = "Compute what a formula would do to all households")
    public Uni<RestResponse<ImpactReceipt>> study(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull StudyImpact asked) {
        return idempotency.once(
                "studyImpact",
                key,
                asked,
                ImpactReceipt.class,
                () -> studies.begin(asked).map(ImpactResource::accepted));
    }

    @GET
    @RolesAllowed({Roles.FORMULA_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "listImpactStudies", summary = "Studies, the newest first, without what they found")
    public Uni<Page<ImpactStudy>> list(@BeanParam PageRequest page) {
        return studies.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FORMULA_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "getImpactStudy",
            summary =
                    "Who would cross which threshold, by region, area, size and type of the household; few are not told")
    public Uni<ImpactView> get(@RestPath UUID id) {
        return report.of(id);
    }

    @GET
    @Path("/{id}/losses")
    @RolesAllowed({Roles.FORMULA_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "listImpactLosses",
            summary =
                    "The households that a programme would no longer take; to auditors with their scores before and after")
    public Uni<Page<ImpactLoss>> losses(
            @RestPath UUID id,
            @RestQuery @Parameter(required = true) @Nullable String programme,
            @BeanParam PageRequest page) {
        return studies.losses(id, Parameters.required(programme, "/programme"), page);
    }

    private static RestResponse<ImpactReceipt> accepted(ImpactReceipt receipt) {
        return RestResponse.ResponseBuilder.<ImpactReceipt>create(RestResponse.Status.ACCEPTED)
                .entity(receipt)
                .location(URI.create("/v1/impact-studies/" + receipt.id()))
                .build();
    }
}
