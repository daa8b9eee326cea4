package org.sijil.commons.signature;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/** Signing with SHA-256, by whichever kind of key there is. */
final class Signing {

    private static final byte[] ECDSA = Der.sequence(Der.oid("1.2.840.10045.4.3.2"));

    /** RSA's identifier has an empty parameter. */
    private static final byte[] RSA = Der.sequence(Der.oid("1.2.840.113549.1.1.11"), new byte[] {5, 0});

    private Signing() {}

    /** How a signature says by which algorithm it was made. */
    static byte[] algorithm(PrivateKey key) {
        return isRsa(key) ? RSA : ECDSA;
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(isRsa(key) ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException("The key signs neither with RSA nor on a curve", otherKey);
        }
    }

    private static boolean isRsa(PrivateKey key) {
        return key.getAlgorithm().equals("RSA");
    }
}
