package org.sijil.commons.credential;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.signature.Ed25519Key;

/**
 * What a code proves.
 *
 * @param id of what was issued
 * @param facts what it says, under the names of the issuer; texts and whole numbers
 */
public record SignedCode(String issuer, UUID id, Instant issuedAt, Instant expiresAt, Map<String, Object> facts) {

    /** COSE_Sign1: this tag, and then a list of four. */
    private static final int TAG = 0xD2;

    private static final long ALGORITHM = 1;
    private static final long EDDSA = -8;
    private static final long KEY_ID = 4;
    private static final long ISSUER = 1;
    private static final long EXPIRES = 4;
    private static final long ISSUED = 6;
    private static final long ID = 7;

    /** Our own claim: negative numbers below this are for private use. */
    private static final long FACTS = -65_537;

    /** Shows the facts as they were given. */
    public SignedCode {
        facts = Map.copyOf(facts);
    }

    /** The code as text of base64url. */
    public String sign(Ed25519Key key) {
        Map<Object, Object> claims = new LinkedHashMap<>();
        claims.put(ISSUER, issuer);
        claims.put(EXPIRES, expiresAt.getEpochSecond());
        claims.put(ISSUED, issuedAt.getEpochSecond());
        claims.put(ID, bytes(id));
        claims.put(FACTS, new TreeMap<>(facts));
        Map<Object, Object> head = new LinkedHashMap<>();
        head.put(ALGORITHM, EDDSA);
        head.put(KEY_ID, HexFormat.of().parseHex(key.id()));
        byte[] protectedHead = Cbor.write(head);
        byte[] payload = Cbor.write(claims);
        byte[] signature = key.sign(signed(protectedHead, payload));
        byte[] list = Cbor.write(List.of(protectedHead, Map.of(), payload, signature));
        byte[] code =
                ByteBuffer.allocate(list.length + 1).put((byte) TAG).put(list).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }

    /**
     * Opens a code. A scanned one may have the address of a page and {@code #} before it.
     *
     * @param keys the public key of an id, null for one that is not trusted; asked for the moment of issue
     * @return null when it is no code, of no trusted key, or changed
     */
    public static @Nullable SignedCode open(String text, Keys keys) {
        try {
            String code = text.substring(text.indexOf('#') + 1).strip();
            return read(Base64.getUrlDecoder().decode(code.getBytes(StandardCharsets.ISO_8859_1)), keys);
        } catch (RuntimeException notACode) {
            return null;
        }
    }

    private static @Nullable SignedCode read(byte[] code, Keys keys) {
        ByteBuffer in = ByteBuffer.wrap(code);
        if (code.length < 2 || Byte.toUnsignedInt(in.get()) != TAG) {
            return null;
        }
        byte[] list = new byte[in.remaining()];
        in.get(list);
        List<?> parts = (List<?>) Cbor.read(list);
        if (parts.size() != 4 || !parts.get(1).equals(Map.of())) {
            return null;
        }
        byte[] head = (byte[]) parts.get(0);
        byte[] payload = (byte[]) parts.get(2);
        SignedCode said = of((Map<?, ?>) Cbor.read(payload));
        PublicKey key = key((Map<?, ?>) Cbor.read(head), id -> keys.find(id, said.issuedAt()));
        boolean isTrue = key != null && Ed25519Key.verifies(key, signed(head, payload), (byte[]) parts.get(3));
        return isTrue ? said : null;
    }

    private static @Nullable PublicKey key(Map<?, ?> head, Function<String, @Nullable PublicKey> keys) {
        boolean ours = head.size() == 2 && Long.valueOf(EDDSA).equals(head.get(ALGORITHM));
        return ours ? keys.apply(HexFormat.of().formatHex((byte[]) head.get(KEY_ID))) : null;
    }

    private static SignedCode of(Map<?, ?> claims) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<?, ?> said = claim(claims, FACTS, Map.class);
        said.forEach((name, fact) -> facts.put((String) name, fact));
        ByteBuffer id = ByteBuffer.wrap(claim(claims, ID, byte[].class));
        return new SignedCode(
                claim(claims, ISSUER, String.class),
                new UUID(id.getLong(), id.getLong()),
                Instant.ofEpochSecond(claim(claims, ISSUED, Long.class)),
                Instant.ofEpochSecond(claim(claims, EXPIRES, Long.class)),
                facts);
    }

    private static <T> T claim(Map<?, ?> claims, long name, Class<T> type) {
        return Objects.requireNonNull(type.cast(claims.get(name)));
    }

    /** What is signed, by RFC 9052: a word, the head, nothing from outside, and the claims. */
    private static byte[] signed(byte[] head, byte[] payload) {
        return Cbor.write(List.of("Signature1", head, new byte[0], payload));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The published keys. */
    @FunctionalInterface
    public interface Keys {

        /** The key of that id, if it was one that signed at that moment. */
        @Nullable
        PublicKey find(String id, Instant at);
    }
}
