package org.sijil.localstack.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The passwords and keys of one stack: made at its first start, kept in a file that only its owner reads. */
public final class Secrets {

    /** From this one the passwords of the demo's users are derived, so that none needs storing. */
    private static final String DEMO_USERS = "demo-users";

    private static final List<String> NAMES = List.of(
            "postgres.postgres",
            "postgres.population",
            "postgres.social",
            "postgres.enrollment",
            "postgres.gateway",
            "keycloak.admin",
            "client.sijil-cli",
            "client.gateway",
            "client.population-registry",
            "client.social-registry",
            "client.enrollment-service",
            "client.partner-health",
            "client.partner-education",
            "client.partner-support",
            "key.identifier",
            "key.partner",
            "key.seal",
            DEMO_USERS);

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the secrets and makes those that are missing. */
    public static Secrets readOrMake(StateDir state) {
        Map<String, String> values = new TreeMap<>(read(state.secrets()));
        SecureRandom random = new SecureRandom();
        NAMES.forEach(name -> values.computeIfAbsent(name, missing -> make(missing, random)));
        write(state.secrets(), values);
        return new Secrets(values);
    }

    /** Reads the secrets of a stack that was started before. */
    public static Secrets read(StateDir state) {
        return new Secrets(read(state.secrets()));
    }

    /**
     * One secret. {@code key.identifier} and {@code key.partner} are 32 bytes in base64, {@code key.seal} an Ed25519 key in
     * PKCS#8 and base64; the others are plain letters and digits.
     */
    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("No secret is named " + name + " in this stack");
        }
        return value;
    }

    /** A stable password for one user of the demo. */
    public String userPassword(String username) {
        return hmac("password:" + username);
    }

    /** A stable name that does not tell the value it stands for. */
    public String pseudonym(String value) {
        return hmac("pseudonym:" + value).substring(0, 16);
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(get(DEMO_USERS).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HmacSHA256", e);
        }
    }

    private static String make(String name, SecureRandom random) {
        return switch (name) {
            case "key.seal" -> base64(signingKey(random));
            case "key.identifier", "key.partner" -> base64(bytes(32, random));
            default -> HexFormat.of().formatHex(bytes(24, random));
        };
    }

    private static byte[] bytes(int count, SecureRandom random) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] signingKey(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, random);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no Ed25519", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Map<String, String> read(Path file) {
        if (Files.notExists(file)) {
            return Map.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(line -> line.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    private static void write(Path file, Map<String, String> values) {
        String text = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Path fresh = Files.createTempFile(
                    file.getParent(),
                    "secrets",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be written", e);
        }
    }
}
