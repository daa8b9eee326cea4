package org.sijil.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what a test token claims, then signs it. */
public final class TestTokenBuilder {

    private static final Duration LIFETIME = Duration.ofHours(2);

    private List<String> roles = List.of();
    private List<String> scopes = List.of();
    private @Nullable String subject;
    private @Nullable String idcs;
    private @Nullable String territory;
    private String client = "agent-desk";
    private String issuer = TestIssuer.ISSUER;
    private Duration age = Duration.ZERO;
    private boolean signed = true;
    private @Nullable PrivateKey otherKey;

    TestTokenBuilder() {}

    /** Roles of the realm. */
    public TestTokenBuilder roles(String... names) {
        roles = List.of(names);
        return this;
    }

    /** Scopes granted to the client. */
    public TestTokenBuilder scopes(String... names) {
        scopes = List.of(names);
        return this;
    }

    /** Who calls; without it the caller follows from the other claims. */
    public TestTokenBuilder subject(String id) {
        subject = id;
        return this;
    }

    /** The citizen's own number. */
    public TestTokenBuilder idcs(String number) {
        idcs = number;
        return this;
    }

    /** The dotted code of the territory that an agent is limited to. */
    public TestTokenBuilder territory(String code) {
        territory = code;
        return this;
    }

    /** The OIDC client (claim {@code azp}). */
    public TestTokenBuilder client(String id) {
        client = id;
        return this;
    }

    /** A token whose time was over yesterday. */
    public TestTokenBuilder expired() {
        age = LIFETIME.plusDays(1);
        return this;
    }

    /** A token of a realm that the service does not know. */
    public TestTokenBuilder otherIssuer() {
        issuer = "https://elsewhere.test/realms/sijil";
        return this;
    }

    /** A token signed by a key that the service does not know. */
    public TestTokenBuilder otherKey() {
        otherKey = TestIssuer.otherKey();
        return this;
    }

    /** A token of algorithm "none". */
    public TestTokenBuilder unsigned() {
        signed = false;
        return this;
    }

    /** The token itself, without the word Bearer. */
    public String token() {
        if (!signed) {
            return new PlainJWT(claims()).serialize();
        }
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .build();
        SignedJWT token = new SignedJWT(header, claims());
        try {
            token.sign(new RSASSASigner(otherKey == null ? TestIssuer.privateKey() : otherKey));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private JWTClaimsSet claims() {
        Instant issued = Clock.systemUTC().instant().minus(age);
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject == null ? usualSubject() : subject)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(issued.plus(LIFETIME)))
                .claim("typ", "Bearer")
                .claim("azp", client)
                .claim("scope", String.join(" ", scopes))
                .claim("realm_access", Map.of("roles", roles));
        return claims.claim("idcs", idcs).claim("territory", territory).build();
    }

    private String usualSubject() {
        String caller = roles + " " + scopes + " " + idcs + " " + territory + " " + client;
        return UUID.nameUUIDFromBytes(caller.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
