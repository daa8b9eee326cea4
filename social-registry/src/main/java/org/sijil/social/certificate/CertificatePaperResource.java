package org.sijil.social.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.sijil.commons.security.Roles;

/** A paper, handed out as PDF as often as it is wanted. */
@Path("/v1/certificates")
@Tag(name = "Certificates")
public class CertificatePaperResource {

    private static final String PDF = "application/pdf";

    private final Certificates certificates;
    private final CertificatePaper paper;

    CertificatePaperResource(Certificates certificates, CertificatePaper paper) {
        this.certificates = certificates;
        this.paper = paper;
    }

    @GET
    @Path("/{id}")
    @Produces(PDF)
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "getCertificate", summary = "The paper, in Arabic and French, digitally signed")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<RestResponse<byte[]>> get(@RestPath UUID id) {
        return certificates
                .find(id)
                .map(found -> RestResponse.ResponseBuilder.ok(paper.of(found))
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"" + found.kind().code() + ".pdf\"")
                        .build());
    }
}
