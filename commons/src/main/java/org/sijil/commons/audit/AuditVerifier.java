package org.sijil.commons.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijil.commons.signature.Ed25519Key;

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
            PublicKey key = Ed25519Key.publicKey(encoded);
            keys.put(Ed25519Key.id(key), key);
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
}
