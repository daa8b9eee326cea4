package org.sijil.enrollment.regime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The regimes as they ship, for tests that need no server. */
public final class Shipped {

    private Shipped() {}

    /** The text of a shipped file. */
    public static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(Regimes.class.getResourceAsStream("/regimes/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A regime read from a text. */
    public static RegimeRules read(String text) {
        return RegimeFile.read("test.yaml", text);
    }

    /** Direct social support as it ships. */
    public static RegimeRules asd() {
        return read(text("ma-asd.yaml"));
    }

    /** AMO-Tadamon as it ships. */
    public static RegimeRules tadamon() {
        return read(text("ma-amo-tadamon.yaml"));
    }

    /** Direct social support with a date for step 3 and the given open points turned on. */
    public static RegimeRules asd(String stepThreeFrom, String... openPoints) {
        String text = text("ma-asd.yaml").replace("effectiveFrom: null", "effectiveFrom: " + stepThreeFrom);
        for (String point : openPoints) {
            text = text.replace("- id: " + point + "\n    enabled: false", "- id: " + point + "\n    enabled: true");
        }
        return read(text);
    }

    /** A file's text with one of its open points turned off. */
    public static String without(String openPoint, String text) {
        return text.replaceFirst("(- id: " + openPoint + "\n(?:    #.*\n)*    enabled: )true", "$1false");
    }

    /** All regimes that ship. */
    public static Regimes all() {
        return all(Optional.empty());
    }

    /** All regimes that ship, and those of a folder, which replace shipped ones of the same name. */
    public static Regimes all(Path folder) {
        return all(Optional.of(folder));
    }

    private static Regimes all(Optional<Path> folder) {
        return new Regimes(new RegimeSettings() {
            @Override
            public List<String> shipped() {
                return List.of("ma-amo-tadamon.yaml", "ma-asd.yaml");
            }

            @Override
            public Optional<Path> folder() {
                return folder;
            }
        });
    }
}
