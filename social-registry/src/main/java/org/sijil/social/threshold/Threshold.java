package org.sijil.social.threshold;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.social.rulefile.YamlMap;

/**
 * A programme's published threshold: a household at or under it may be taken in, the programme decides.
 *
 * @param value as text, with all its decimals
 * @param confidence O official, O2 official through a transcription, P press, C public code, I inferred
 */
@RegisterForReflection
@Schema(examples = """
        {"programme": "asd", "value": "9.743001", "effectiveFrom": "2023-12-01", "source": "Decree 2.23.1067", "confidence": "P"}
        """)
public record Threshold(String programme, String value, LocalDate effectiveFrom, String source, String confidence) {

    static Threshold read(String file, String text) {
        YamlMap yaml = YamlMap.parse(file, text);
        Threshold threshold = new Threshold(
                yaml.name("programme"),
                yaml.decimal("value").toPlainString(),
                yaml.date("effectiveFrom"),
                yaml.text("source"),
                yaml.confidence());
        yaml.nothingElse();
        return threshold;
    }

    /** What names it among the files: a programme may have several, one after the other. */
    String id() {
        return programme + " " + effectiveFrom;
    }

    /** Whether a household with this score is taken in. */
    public boolean takesIn(BigDecimal score) {
        return score.compareTo(number()) <= 0;
    }

    /** The value, to compare and to reckon with. */
    public BigDecimal number() {
        return new BigDecimal(value);
    }
}
