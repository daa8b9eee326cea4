package org.sijil.commons.credential;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.sijil.commons.signature.Ed25519Key;

/**
 * Verifies a code with no network: {@code java -cp commons.jar org.sijil.commons.credential.CodeCheck KEY... < code}, where each KEY
 * is {@code x} of a published key. It ends with 0 when the code is true and not expired. Whether the registry says the same today,
 * only the registry knows.
 */
public final class CodeCheck {

    private CodeCheck() {}

    /** Reads the code from the standard input: a command line is seen by others. */
    public static void main(String[] keys) throws IOException {
        String code = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        System.exit(check(code, keys, Clock.systemUTC(), System.out));
    }

    static int check(String code, String[] keys, Clock clock, PrintStream out) {
        Map<String, PublicKey> trusted = new HashMap<>();
        for (String x : keys) {
            PublicKey key = Ed25519Key.ofRaw(Base64.getUrlDecoder().decode(x));
            trusted.put(Ed25519Key.id(key), key);
        }
        SignedCode said = SignedCode.open(code, (id, at) -> trusted.get(id));
        if (said == null) {
            out.println("FALSE: no code of these keys, or it was changed");
            return 1;
        }
        boolean expired = !Instant.now(clock).isBefore(said.expiresAt());
        out.println(expired ? "EXPIRED" : "TRUE");
        out.println("issuer " + said.issuer() + ", id " + said.id());
        out.println("issued " + said.issuedAt() + ", good until " + said.expiresAt());
        new TreeMap<>(said.facts()).forEach((name, fact) -> out.println(name + " " + fact));
        return expired ? 2 : 0;
    }
}
