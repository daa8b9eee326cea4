package org.sijil.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;

/**
 * Stands in for the identity provider: the service under test trusts its key, {@link TestTokens} signs with it. The key
 * is made once per JVM and kept in a system property, because Quarkus loads test resources and tests in different
 * class loaders.
 */
final class TestIssuer {

    static final String ISSUER = "https://test.sijil/realms/sijil";

    private static final String PRIVATE_KEY = "sijil.testing.private-key";
    private static final String PUBLIC_KEY = "sijil.testing.public-key";

    private TestIssuer() {}

    /** What makes a Quarkus service trust this issuer and look for no other. */
    static Map<String, String> properties() {
        return Map.of(
                "quarkus.oidc.public-key",
                publicKey(),
                "quarkus.oidc.token.issuer",
                ISSUER,
                "quarkus.oidc.token.audience",
                "any");
    }

    static PrivateKey privateKey() {
        ensureKeys();
        byte[] key = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A key that no service trusts. */
    static PrivateKey otherKey() {
        return OtherKey.OF_THIS_JVM;
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String publicKey() {
        ensureKeys();
        return System.getProperty(PUBLIC_KEY);
    }

    private static void ensureKeys() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PRIVATE_KEY) == null) {
                KeyPair keys = newKeys();
                System.setProperty(PUBLIC_KEY, encoded(keys.getPublic().getEncoded()));
                System.setProperty(PRIVATE_KEY, encoded(keys.getPrivate().getEncoded()));
            }
        }
    }

    /** Made when first asked for: a pair of keys takes long. */
    private static final class OtherKey {

        static final PrivateKey OF_THIS_JVM = newKeys().getPrivate();
    }

    private static String encoded(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
