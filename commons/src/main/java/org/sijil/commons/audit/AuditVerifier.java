package org.sijil.commons.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Verifies an export of {@code GET /v1/audit/export} with nothing but the file and public keys: no database, no service. Reads
 * it once, line by line, and stops at the first place that does not hold.
 */
public final class AuditVerifier {

    private final Map<String, PublicKey> keys;

    private AuditVerifier(Map<String, PublicKey> keys) {
        this.keys = Map.copyOf(keys);
    }

    /**
     * Trusts these keys and no other; several when the key was changed within the range.
     *
     * @param base64 Ed25519 public keys in X.509, as {@code GET /v1/audit/key} gives them
     */
    public static AuditVerifier trusting(String... base64) {
        Map<String, PublicKey> keys = new HashMap<>();
        for (String encoded : base64) {
            PublicKey key = key(encoded);
            keys.put(SealKey.id(key), key);
        }
        return new AuditVerifier(keys);
    }

    /** Verifies a file. */
    public AuditVerification verify(Path export, AuditHead... known) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(export)) {
            return verify(lines, known);
        }
    }

    /**
     * Verifies the lines of an export.
     *
     * @param known seals that must be in the chain when the range reaches them
     */
    public AuditVerification verify(BufferedReader lines, AuditHead... known) throws IOException {
        ChainCheck check = new ChainCheck(keys, List.of(known));
        String line = lines.readLine();
        while (line != null && check.accept(line)) {
            line = lines.readLine();
        }
        return check.result();
    }

    private static PublicKey key(String base64) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            return KeyFactory.getInstance(SealKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("Not an Ed25519 public key in X.509 and base64", unreadable);
        }
    }
}
