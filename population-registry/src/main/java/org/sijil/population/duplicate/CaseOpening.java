package org.sijil.population.duplicate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sijil.commons.database.JsonText;

/**
 * What a case is made of when it is opened.
 *
 * @param request as JSON
 * @param fingerprint of kind and request, by which the same newcomer is known again
 * @param described as JSON
 * @param rules by which the newcomer was compared
 */
@RegisterForReflection
record CaseOpening(String kind, String request, String fingerprint, String described, String territory, String rules) {

    static CaseOpening of(Newcomer newcomer, String rules, JsonText json) {
        String request = json.of(newcomer.request());
        return new CaseOpening(
                newcomer.kind(),
                request,
                sha256(newcomer.kind() + request),
                json.of(newcomer.description()),
                newcomer.territory().value(),
                rules);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
