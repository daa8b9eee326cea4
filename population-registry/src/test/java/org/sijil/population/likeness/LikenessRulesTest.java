package org.sijil.population.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that say how people are compared can be replaced, and a faulty one is noticed at the start. */
class LikenessRulesTest {

    @TempDir
    Path folder;

    @Test
    void whatIsShippedSaysWhereItComesFrom() {
        Weights weights = rules(null).weights();

        assertTrue(weights.thresholds().likely() > weights.thresholds().possible());
        weights.fields()
                .values()
                .forEach(field -> assertTrue(
                        !field.source().isBlank() && !field.confidence().isBlank()));
    }

    @Test
    void aFileInTheFolderReplacesTheShippedOne() throws IOException {
        mount(shipped().replaceFirst("likely: [0-9.]+", "likely: 99"));

        assertEquals(99, rules(folder).weights().thresholds().likely());
    }

    @Test
    void aFieldWithoutWeightsOrAnUnknownAgreementStopsTheStart() throws IOException {
        mount(shipped().replace("  nationality:", "  shoeSize:"));
        assertThrows(UncheckedIOException.class, () -> rules(folder));

        mount(shipped().replace("near:", "nearby:"));
        assertThrows(UncheckedIOException.class, () -> rules(folder));
    }

    private void mount(String weights) throws IOException {
        Files.writeString(folder.resolve("weights.yaml"), weights);
    }

    private static String shipped() throws IOException {
        try (var file = Objects.requireNonNull(LikenessRulesTest.class.getResourceAsStream("/likeness/weights.yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static LikenessRules rules(@Nullable Path folder) {
        return new LikenessRules(new LikenessConfig() {
            @Override
            public Optional<Path> folder() {
                return Optional.ofNullable(folder);
            }

            @Override
            public int most() {
                return 10;
            }

            @Override
            public int candidates() {
                return 100;
            }

            @Override
            public Duration sharesKept() {
                return Duration.ofHours(1);
            }
        });
    }
}
