package org.sijil.commons.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.sijil.commons.hash.Sha256;

/**
 * Signs documents with the key of an X.509 certificate, apart from the document: CMS SignedData with the attributes of
 * PAdES baseline B (content type, digest, and which certificate it was). Elliptic curves and RSA, with SHA-256.
 */
public final class DocumentSigner {

    private static final byte[] DATA = Der.oid("1.2.840.113549.1.7.1");
    private static final byte[] SIGNED_DATA = Der.oid("1.2.840.113549.1.7.2");
    private static final byte[] CONTENT_TYPE = Der.oid("1.2.840.113549.1.9.3");
    private static final byte[] MESSAGE_DIGEST = Der.oid("1.2.840.113549.1.9.4");
    private static final byte[] SIGNING_CERTIFICATE = Der.oid("1.2.840.113549.1.9.16.2.47");
    private static final byte[] SHA_256 = Der.sequence(Der.oid("2.16.840.1.101.3.4.2.1"));

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final boolean development;

    private DocumentSigner(PrivateKey key, List<X509Certificate> chain, boolean development) {
        this.key = key;
        this.chain = List.copyOf(chain);
        this.development = development;
    }

    /**
     * With the first private key of a key store and its certificates.
     *
     * @param base64 PKCS#12
     * @throws IllegalArgumentException that names the setting, never what it holds
     */
    public static DocumentSigner of(String base64, String password, String setting) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            char[] secret = password.toCharArray();
            store.load(new ByteArrayInputStream(Base64.getMimeDecoder().decode(base64)), secret);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, secret) instanceof PrivateKey key) {
                    return new DocumentSigner(key, chain(store.getCertificateChain(alias)), false);
                }
            }
        } catch (GeneralSecurityException | IOException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(setting + " is no PKCS#12 in base64 that the password opens");
        }
        throw new IllegalArgumentException(setting + " holds no private key");
    }

    /** With a key and a certificate made up now, for development: nobody trusts it. */
    public static DocumentSigner madeUp(String name, Instant now) {
        SelfMade made = SelfMade.of(name, now);
        return new DocumentSigner(made.key(), List.of(made.certificate()), true);
    }

    /** Whether the certificate was made up at this start. */
    public boolean isDevelopment() {
        return development;
    }

    /** The certificate whose key signs. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** How many bytes a signature has at the most. */
    public int room() {
        int certificates = chain.stream().mapToInt(one -> encoded(one).length).sum();
        return certificates + 2_048;
    }

    /** The signature of a document, without the document. */
    public byte[] sign(byte[] document) {
        byte[][] certificates = chain.stream().map(DocumentSigner::encoded).toArray(byte[][]::new);
        byte[] signed = Der.sequence(
                Der.integer(1),
                Der.set(SHA_256),
                Der.sequence(DATA),
                Der.tagged(0, certificates),
                Der.set(signer(attributes(document))));
        return Der.sequence(SIGNED_DATA, Der.tagged(0, signed));
    }

    /** What is signed in the place of the document; the certificate among it, so that no other can be put in its place. */
    private byte[][] attributes(byte[] document) {
        byte[] which = Der.sequence(Der.sequence(Der.sequence(Der.octets(Sha256.of(encoded(certificate()))))));
        return new byte[][] {
            Der.sequence(CONTENT_TYPE, Der.set(DATA)),
            Der.sequence(MESSAGE_DIGEST, Der.set(Der.octets(Sha256.of(document)))),
            Der.sequence(SIGNING_CERTIFICATE, Der.set(which))
        };
    }

    private byte[] signer(byte[][] attributes) {
        byte[] set = Der.set(attributes);
        byte[] within = set.clone();
        within[0] = Der.FIRST_TAG;
        return Der.sequence(
                Der.integer(1),
                Der.sequence(
                        certificate().getIssuerX500Principal().getEncoded(),
                        Der.integer(certificate().getSerialNumber())),
                SHA_256,
                within,
                Signing.algorithm(key),
                Der.octets(Signing.sign(key, set)));
    }

    private static List<X509Certificate> chain(Certificate[] certificates) {
        return Arrays.stream(certificates).map(X509Certificate.class::cast).toList();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
