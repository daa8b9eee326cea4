package org.sijil.localstack.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sijil.localstack.state.Secrets;

/** The realm as the project ships it: roles, scopes, clients, and {@code ${…}} where a secret belongs. */
final class RealmFile {

    private static final String NAME = "sijil-realm.json";

    private static final List<String> CLIENTS_WITH_SECRET = List.of(
            "sijil-cli",
            "gateway",
            "population-registry",
            "social-registry",
            "enrollment-service",
            "partner-health",
            "partner-education",
            "partner-support");

    private final String text;

    private RealmFile(String text) {
        this.text = text;
    }

    static RealmFile load() throws IOException {
        try (InputStream in = RealmFile.class.getResourceAsStream("/realm/" + NAME)) {
            if (in == null) {
                throw new IOException("The realm file is not in the program");
            }
            return new RealmFile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The secrets under the names that the file has for them, such as {@code SIJIL_SECRET_PARTNER_HEALTH}. */
    static Map<String, String> secretsOf(Secrets secrets) {
        return CLIENTS_WITH_SECRET.stream()
                .collect(Collectors.toMap(
                        client -> "SIJIL_SECRET_"
                                + client.toUpperCase(Locale.ROOT).replace('-', '_'),
                        client -> secrets.get("client." + client)));
    }

    void writeInto(Path folder) throws IOException {
        Files.writeString(folder.resolve(NAME), text);
    }

    /** Changes when the file changes or anything that is filled in. */
    String fingerprint(Map<String, String> filledIn) {
        try {
            byte[] all = (text + filledIn).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
