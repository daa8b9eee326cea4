package org.sijil.social.certificate;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;

/** Papers of a household, issued and listed. */
@Path("/v1/households/{id}/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
public class CertificateResource {

    private final Certificates certificates;
    private final Idempotency idempotency;

    CertificateResource(Certificates certificates, Idempotency idempotency) {
        this.certificates = certificates;
        this.idempotency = idempotency;
    }

    /** It says what the register says now, and goes on saying it. */
    @POST
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.CITIZEN})
    @ResponseStatus(201)
    @Operation(
            operationId = "issueCertificate",
            summary = "Issue a paper about a household; citizens for their own only")
    @APIResponse(responseCode = "409", description = "no-score-yet, household-dissolved")
    public Uni<RestResponse<CertificateView>> issue(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull IssueCertificate request) {
        return idempotency.once(
                "issueCertificate",
                key,
                List.of(id, request),
                CertificateView.class,
                () -> certificates.issue(id, request.kind()).map(CertificateResource::created));
    }

    @GET
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "listCertificates", summary = "The papers of a household, the newest first")
    public Uni<Page<CertificateView>> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return certificates.of(id, page);
    }

    private static RestResponse<CertificateView> created(CertificateView issued) {
        return RestResponse.ResponseBuilder.<CertificateView>created(URI.create("/v1/certificates/" + issued.id()))
                .entity(issued)
                .build();
    }
}
