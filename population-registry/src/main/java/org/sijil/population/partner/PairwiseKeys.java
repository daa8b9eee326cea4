package org.sijil.population.partner;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is made with the secret that partners must not know. Each use has a word of its own in front, so that nothing made for one
 * can stand for another. Starts with the service, so that a wrong key is found then.
 */
@Startup
@ApplicationScoped
public class PairwiseKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int TOKEN_BYTES = 16;

    private final SecretKeySpec key;
    private final String keyId;
    private final List<OldKey> oldKeys;
    private final Clock clock;

    PairwiseKeys(PartnerConfig config, Clock clock) {
        this.key = new SecretKeySpec(bytes(config.key()), ALGORITHM);
        this.keyId = name(config.keyId());
        this.oldKeys = config.oldKeys().orElse(List.of()).stream()
                .map(PairwiseKeys::oldKey)
                .toList();
        this.clock = clock;
    }

    /** The name of the key with which tokens are made now. */
    public String current() {
        return keyId;
    }

    /** The names of the keys whose tokens are understood today. */
    public List<String> understood() {
        LocalDate today = LocalDate.now(clock);
        Stream<String> old =
                oldKeys.stream().filter(one -> today.isBefore(one.until())).map(OldKey::name);
        return Stream.concat(Stream.of(keyId), old).toList();
    }

    /** What tells this key from others and tells nothing of it. */
    byte[] mark() {
        return mark("key");
    }

    /** By what one partner knows one person: always the same while the key is, and never what another partner knows. */
    public PartnerToken token(UUID partner, UUID person) {
        byte[] mark = mark("token", bytes(partner), bytes(person));
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mark, TOKEN_BYTES));
        return new PartnerToken(keyId + "." + text);
    }

    /** What stands in the counts of wrong answers for somebody whom nobody knows. */
    public UUID standIn(String named) {
        ByteBuffer mark = ByteBuffer.wrap(mark("stand-in", named.getBytes(StandardCharsets.UTF_8)));
        return new UUID(mark.getLong(), mark.getLong());
    }

    /** What is kept of a secret that must be recognized and never shown. */
    public byte[] hash(UUID owner, String secret) {
        return mark("secret", bytes(owner), secret.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(String keyId) {
        if (!keyId.matches("[a-z0-9]{1,8}")) {
            throw new IllegalStateException("sijil.partner.key-id needs 1 to 8 small letters and digits");
        }
        return keyId;
    }

    private record OldKey(String name, LocalDate until) {}

    private static OldKey oldKey(String text) {
        String[] parts = text.split(":", -1);
        try {
            if (parts.length == 2) {
                return new OldKey(parts[0], LocalDate.parse(parts[1]));
            }
        } catch (DateTimeParseException noDay) {
            throw new IllegalStateException("sijil.partner.old-keys needs a name and a day, as in 1:2027-03-31");
        }
        throw new IllegalStateException("sijil.partner.old-keys needs a name and a day, as in 1:2027-03-31");
    }

    private byte[] mark(String use, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(use.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            Arrays.stream(parts).forEach(mac::update);
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] bytes(String base64) {
        try {
            byte[] secret = Base64.getDecoder().decode(base64.strip());
            if (secret.length == KEY_BYTES) {
                return secret;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("sijil.partner.key is not base64; make one with: openssl rand -base64 32");
        }
        throw new IllegalStateException("sijil.partner.key needs 32 bytes; make one with: openssl rand -base64 32");
    }
}
