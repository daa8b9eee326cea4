package org.sijil.commons.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.sijil.commons.hash.Sha256;

/**
 * The Ed25519 key that signs seals.
 *
 * @param id the beginning of the public key's SHA-256, by which a seal names its key
 * @param development made up at this start; proves nothing after the next one
 */
record SealKey(String id, PrivateKey privateKey, PublicKey publicKey, boolean development) {

    static final String ALGORITHM = "Ed25519";

    private static final int ID_LENGTH = 16;

    /**
     * Reads a private key.
     *
     * @param base64 PKCS#8, as {@code openssl genpkey -algorithm ed25519 -outform DER | base64} writes it
     */
    static SealKey of(String base64) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow();
            return of(pair(new Seed(seed)), false);
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw new IllegalArgumentException("sijil.audit.seal-key is no Ed25519 key in PKCS#8 and base64");
        }
    }

    /** A new key, for development. */
    static SealKey generated() {
        try {
            return of(pair(new SecureRandom()), true);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The id that names a public key. */
    static String id(PublicKey key) {
        return Hex.of(Sha256.of(key.getEncoded())).substring(0, ID_LENGTH);
    }

    /** The signature of a text, in hexadecimal. */
    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Hex.of(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never the private half. */
    @Override
    public String toString() {
        return "SealKey[" + id + "]";
    }

    private static SealKey of(KeyPair pair, boolean development) {
        return new SealKey(id(pair.getPublic()), pair.getPrivate(), pair.getPublic(), development);
    }

    private static KeyPair pair(SecureRandom source) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, source);
        return generator.generateKeyPair();
    }

    /** Gives the generator the seed of an existing key, which is how Java yields the public half of a private key. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
