package org.sijil.population.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PairwiseKeysTest {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @Property
    void oneKnowsAPersonByOneTokenAndTwoByTwo(@ForAll long seed) {
        Random ids = new Random(seed);
        UUID person = id(ids);
        UUID one = id(ids);
        UUID other = id(ids);
        PairwiseKeys keys = keys(secret('a'), "1", List.of());

        assertEquals(keys.token(one, person), keys(secret('a'), "1", List.of()).token(one, person));
        assertNotEquals(keys.token(one, person), keys.token(other, person));
        assertNotEquals(keys.token(one, person), keys.token(one, id(ids)));
        assertNotEquals(keys.token(one, person), keys.token(person, one));
        assertNotEquals(
                keys.token(one, person).value().substring(2),
                keys(secret('b'), "2", List.of()).token(one, person).value().substring(2));
        assertEquals(24, keys.token(one, person).value().length());
    }

    @Test
    void anEarlierKeyIsUnderstoodUntilItsDay() {
        assertEquals(
                List.of("3", "2"),
                keys(secret('a'), "3", List.of("1:2026-11-22", "2:2026-11-23")).understood());
        assertEquals("3", keys(secret('a'), "3", List.of()).current());
    }

    @Test
    void aKeyThatIsNoneStopsTheStart() {
        assertThrows(IllegalStateException.class, () -> keys("short", "1", List.of()));
        assertThrows(IllegalStateException.class, () -> keys("no base64!", "1", List.of()));
        assertThrows(IllegalStateException.class, () -> keys(secret('a'), "1", List.of("2")));
        assertThrows(IllegalStateException.class, () -> keys(secret('a'), "1", List.of("2:soon")));
    }

    @Test
    void aTokenIsNotWrittenOutByAccident() {
        PartnerToken token = keys(secret('a'), "1", List.of()).token(UUID.randomUUID(), UUID.randomUUID());

        assertEquals("PartnerToken[1]", token.toString());
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    static String secret(char letter) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes(StandardCharsets.UTF_8));
    }

    static PairwiseKeys keys(String key, String id, List<String> old) {
        return new PairwiseKeys(
                new PartnerConfig() {
                    @Override
                    public String key() {
                        return key;
                    }

                    @Override
                    public String keyId() {
                        return id;
                    }

                    @Override
                    public Optional<List<String>> oldKeys() {
                        return Optional.of(old);
                    }

                    @Override
                    public Optional<Path> file() {
                        return Optional.empty();
                    }

                    @Override
                    public Duration kept() {
                        return Duration.ZERO;
                    }
                },
                NOVEMBER);
    }
}
