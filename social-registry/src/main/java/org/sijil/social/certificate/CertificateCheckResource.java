package org.sijil.social.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For whoever is shown a paper: nobody needs an account to find out whether it is true. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
@PermitAll
public class CertificateCheckResource {

    private final Certificates certificates;
    private final CertificateKeys keys;

    CertificateCheckResource(Certificates certificates, CertificateKeys keys) {
        this.certificates = certificates;
        this.keys = keys;
    }

    /** Nothing is told but what stands on the paper, and whether it still holds. */
    @POST
    @Path("/certificate-checks")
    @Operation(operationId = "checkCertificate", summary = "What a paper is worth, by the code upon it")
    public Uni<CertificateAnswer> check(@Valid @NotNull CertificateQuestion question) {
        return certificates.check(question.code());
    }

    @GET
    @Path("/certificate-keys")
    @Operation(
            operationId = "listCertificateKeys",
            summary = "The public keys that verify codes without asking, as a JWK set")
    public Uni<CertificateKeyView> keys() {
        return Uni.createFrom().item(keys::published);
    }
}
