package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declaration;

/**
 * The text in which a score's row keeps its facts: JSON of values in the order of their records, without names. Names were more than
 * half of what a campaign reads. New answers go to the end of {@link Declaration}: what stands in a row is known by its place.
 */
@ApplicationScoped
public class FactsText {

    private final ObjectReader sheets;
    private final ObjectWriter writer;

    public FactsText(ObjectMapper json) {
        ObjectMapper nameless = json.copy();
        for (Class<?> type : List.of(KeptFacts.class, KeptFacts.Member.class, Declaration.class)) {
            nameless.configOverride(type).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY));
        }
        // What stands twice in an object is looked for where clients write.
        sheets = json.readerFor(AnswerSheet.class)
                .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        writer = nameless.writerFor(KeptFacts.class);
    }

    /** The text of facts. */
    public String of(ScoreBasis facts) {
        try {
            return writer.writeValueAsString(KeptFacts.of(facts));
        } catch (IOException unfit) {
            throw new UncheckedIOException(unfit);
        }
    }

    /** The facts of a text in UTF-8, as a database sends it. */
    public ScoreBasis read(byte[] text) {
        try (JsonParser in = sheets.createParser(text)) {
            return new FactsReader(in, sheets).read();
        } catch (IOException unfit) {
            throw new UncheckedIOException(unfit);
        }
    }
}
