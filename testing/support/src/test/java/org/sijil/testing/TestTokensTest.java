package org.sijil.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    @Test
    void aTokenSaysWhoCallsAndIsSigned() throws Exception {
        SignedJWT token = SignedJWT.parse(TestTokens.agent("registration-agent", "06"));

        assertTrue(verifies(token));
        assertEquals(
                Map.of("roles", List.of("registration-agent")),
                token.getJWTClaimsSet().getClaim("realm_access"));
        assertEquals("06", token.getJWTClaimsSet().getStringClaim("territory"));
        assertEquals("https://test.sijil/realms/sijil", token.getJWTClaimsSet().getIssuer());
    }

    @Test
    void badTokensAreBadInOneThingOnly() throws Exception {
        SignedJWT expired = SignedJWT.parse(TestTokens.expired("auditor"));

        assertTrue(verifies(expired));
        assertTrue(expired.getJWTClaimsSet()
                .getExpirationTime()
                .toInstant()
                .isBefore(Clock.systemUTC().instant()));
        assertFalse(verifies(SignedJWT.parse(TestTokens.otherKey("auditor"))));
        assertTrue(TestTokens.unsigned("auditor").endsWith("."));
    }

    @Test
    void theSameCallGivesTheSameCaller() throws Exception {
        assertEquals(subject(TestTokens.of("auditor")), subject(TestTokens.of("auditor")));
    }

    private static String subject(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet().getSubject();
    }

    private static boolean verifies(SignedJWT token) throws Exception {
        byte[] key = Base64.getDecoder().decode(new TokensResource().start().get("quarkus.oidc.public-key"));
        RSAPublicKey trusted = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key));
        return token.verify(new RSASSAVerifier(trusted));
    }
}
