package org.sijil.commons.audit;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import org.sijil.commons.signature.Ed25519Key;

/** The key that signs seals. */
record SealKey(Ed25519Key key) {

    /**
     * Reads a private key.
     *
     * @param base64 PKCS#8, as {@code openssl genpkey -algorithm ed25519 -outform DER | base64} writes it
     */
    static SealKey of(String base64) {
        return new SealKey(Ed25519Key.of(base64, "sijil.audit.seal-key"));
    }

    /** A new key, for development. */
    static SealKey generated() {
        return new SealKey(Ed25519Key.generated());
    }

    /** How a seal names its key. */
    String id() {
        return key.id();
    }

    PublicKey publicKey() {
        return key.publicKey();
    }

    /** Whether it was made up at this start, and proves nothing after the next one. */
    boolean development() {
        return key.development();
    }

    /** The signature of a text, in hexadecimal. */
    String sign(String text) {
        return Hex.of(key.sign(text.getBytes(StandardCharsets.UTF_8)));
    }
}
