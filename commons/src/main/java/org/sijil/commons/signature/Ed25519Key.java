package org.sijil.commons.signature;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.sijil.commons.hash.Sha256;

/**
 * An Ed25519 key that signs.
 *
 * @param id the beginning of the public key's SHA-256, by which a signature names its key
 * @param development made up at this start; proves nothing after the next one
 */
public record Ed25519Key(String id, PrivateKey privateKey, PublicKey publicKey, boolean development) {

    private static final String ALGORITHM = "Ed25519";
    private static final int ID_LENGTH = 16;

    /** X.509 puts twelve fixed bytes before the 32 of the key itself. */
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    /**
     * Reads a private key.
     *
     * @param base64 PKCS#8, as {@code openssl genpkey -algorithm ed25519 -outform DER | base64} writes it
     * @throws IllegalArgumentException that names the setting, never what it holds
     */
    public static Ed25519Key of(String base64, String setting) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow();
            return of(pair(new Seed(seed)), false);
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw new IllegalArgumentException(setting + " is no Ed25519 key in PKCS#8 and base64");
        }
    }

    /** A new key, for development. */
    public static Ed25519Key generated() {
        try {
            return of(pair(new SecureRandom()), true);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The id that names a public key. */
    public static String id(PublicKey key) {
        return HexFormat.of().formatHex(Sha256.of(key.getEncoded())).substring(0, ID_LENGTH);
    }

    /**
     * Reads a public key.
     *
     * @param base64 X.509
     */
    public static PublicKey publicKey(String base64) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("Not an Ed25519 public key in X.509 and base64", unreadable);
        }
    }

    /** The 32 bytes of a public key, as a JWK holds them in {@code x}. */
    public static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, X509_HEAD.length, encoded.length);
    }

    /** A public key from its 32 bytes. */
    public static PublicKey ofRaw(byte[] raw) {
        byte[] encoded = Arrays.copyOf(X509_HEAD, X509_HEAD.length + raw.length);
        System.arraycopy(raw, 0, encoded, X509_HEAD.length, raw.length);
        return publicKey(Base64.getEncoder().encodeToString(encoded));
    }

    /** The 64 bytes that sign a message. */
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the bytes sign the message; whatever is no signature at all does not. */
    public static boolean verifies(PublicKey key, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException | InvalidKeyException notOne) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never the private half. */
    @Override
    public String toString() {
        return "Ed25519Key[" + id + "]";
    }

    private static Ed25519Key of(KeyPair pair, boolean development) {
        return new Ed25519Key(id(pair.getPublic()), pair.getPrivate(), pair.getPublic(), development);
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
