package org.sijil.social.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public keys of codes as a JWK set (RFC 7517, RFC 8037): the present one first. */
public record CertificateKeyView(List<Key> keys) {

    /**
     * A public key.
     *
     * @param x its 32 bytes in base64url
     * @param until the last day on which it signed; left out for the present key
     * @param development made up at the start of the service: proves nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CertificateKey")
    public record Key(
            String kty,
            String crv,
            String alg,
            String use,
            String kid,
            String x,
            @Nullable LocalDate until,
            boolean development) {}
}
