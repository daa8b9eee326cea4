package org.sijil.commons.signature;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;

/** A key with a certificate that it signed itself, good for a year. */
record SelfMade(PrivateKey key, X509Certificate certificate) {

    private static final Duration LIFE = Duration.ofDays(365);

    /** Key usage, critical: digital signature and nothing else. */
    private static final byte[] FOR_SIGNING =
            Der.sequence(Der.oid("2.5.29.15"), Der.yes(), Der.octets(new byte[] {0x03, 0x02, 0x07, (byte) 0x80}));

    static SelfMade of(String name, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            byte[] told = told(name, now, pair);
            byte[] certificate = Der.sequence(
                    told, Signing.algorithm(pair.getPrivate()), Der.bits(Signing.sign(pair.getPrivate(), told)));
            return new SelfMade(pair.getPrivate(), (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] told(String name, Instant now, KeyPair pair) {
        byte[] named = Der.sequence(Der.set(Der.sequence(Der.oid("2.5.4.3"), Der.text(name))));
        return Der.sequence(
                Der.tagged(0, Der.integer(2)),
                Der.integer(new BigInteger(120, new SecureRandom())),
                Signing.algorithm(pair.getPrivate()),
                named,
                Der.sequence(Der.time(now.minus(Duration.ofDays(1))), Der.time(now.plus(LIFE))),
                named,
                pair.getPublic().getEncoded(),
                Der.tagged(3, Der.sequence(FOR_SIGNING)));
    }
}
