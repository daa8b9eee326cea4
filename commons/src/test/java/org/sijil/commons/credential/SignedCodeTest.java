package org.sijil.commons.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.commons.signature.Ed25519Key;

/** A code proves what it says to whoever has the key, and nothing to anybody else. */
class SignedCodeTest {

    private static final Ed25519Key KEY = Ed25519Key.generated();
    private static final Instant ISSUED = Instant.parse("2026-11-22T08:00:00Z");
    private static final SignedCode SAID = new SignedCode(
            "rsu",
            UUID.randomUUID(),
            ISSUED,
            ISSUED.plusSeconds(86_400),
            Map.of("people", 5L, "territory", "06.141.01.00", "kind", "registration"));

    @Test
    void whatWasSignedIsReadAgain() {
        String code = SAID.sign(KEY);

        assertEquals(SAID, SignedCode.open(code, SignedCodeTest::key));
        assertEquals(SAID, SignedCode.open("https://sijil.example/check/#" + code + "\n", SignedCodeTest::key));
        assertTrue(code.length() < 300, () -> code.length() + " characters");
    }

    @Test
    void itIsCoseAsOthersReadIt() {
        byte[] code = Base64.getUrlDecoder().decode(SAID.sign(KEY));

        assertEquals((byte) 0xD2, code[0], "the tag of COSE_Sign1");
        assertEquals((byte) 0x84, code[1], "a list of four");
        assertEquals("4da2012704", HexFormat.of().formatHex(code, 2, 7), "EdDSA, and the name of the key");
    }

    @Test
    void anyChangedBitBreaksIt() {
        byte[] code = Base64.getUrlDecoder().decode(SAID.sign(KEY));
        for (int bit = 0; bit < code.length * 8; bit++) {
            byte[] changed = code.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertNull(SignedCode.open(text(changed), SignedCodeTest::key), "bit " + bit);
        }
        for (int length = 0; length < code.length; length++) {
            assertNull(SignedCode.open(text(Arrays.copyOf(code, length)), SignedCodeTest::key));
        }
    }

    @Test
    void aKeyThatIsNotTrustedProvesNothing() {
        assertNull(SignedCode.open(SAID.sign(Ed25519Key.generated()), SignedCodeTest::key));
        assertNull(SignedCode.open(SAID.sign(KEY), (id, at) -> null));
        assertNotNull(SignedCode.open(SAID.sign(KEY), (id, at) -> at.equals(ISSUED) ? KEY.publicKey() : null));
    }

    @Property(tries = 2_000)
    void whatIsNoCodeIsNothing(@ForAll byte[] garbage) {
        assertNull(SignedCode.open(text(garbage), SignedCodeTest::key));
        assertNull(SignedCode.open(new String(garbage, StandardCharsets.ISO_8859_1), SignedCodeTest::key));
    }

    @Property
    void numbersOfEverySizeAreReadAgain(@ForAll @LongRange(min = -1L << 60, max = 1L << 60) long number) {
        List<Object> list = List.of(number, "نص", Map.of("a", -number));

        assertEquals(list, Cbor.read(Cbor.write(list)));
    }

    @Test
    void theCommandSaysWhetherACodeIsTrue() {
        String x = Base64.getUrlEncoder().withoutPadding().encodeToString(Ed25519Key.raw(KEY.publicKey()));
        String other = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Ed25519Key.raw(Ed25519Key.generated().publicKey()));

        assertEquals("0 TRUE", run(ISSUED, other, x));
        assertEquals("2 EXPIRED", run(ISSUED.plusSeconds(86_400), x));
        assertEquals("1 FALSE: no code of these keys, or it was changed", run(ISSUED, other));
    }

    private static String run(Instant at, String... keys) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int result = CodeCheck.check(
                SAID.sign(KEY),
                keys,
                Clock.fixed(at, ZoneOffset.UTC),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return result + " "
                + out.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }

    private static @Nullable PublicKey key(String id, Instant at) {
        return id.equals(KEY.id()) ? KEY.publicKey() : null;
    }

    private static String text(byte[] code) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }
}
