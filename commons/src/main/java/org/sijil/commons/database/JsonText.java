package org.sijil.commons.database;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON that we wrote and read ourselves: when it fails, code and stored text no longer fit each other, which no caller can
 * mend. What clients send is read at the edge, by rules of its own.
 */
@ApplicationScoped
public class JsonText {

    private final ObjectMapper json;
    private final ObjectMapper sorted;
    private final ObjectReader ours;

    @SuppressWarnings("deprecation") // MapperFeature: a copy is already built
    public JsonText(ObjectMapper json) {
        this.json = json;
        this.sorted = json.copy()
                .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
        // To look for a name that stands twice takes a seventh of the time, and what we wrote has none.
        this.ours = json.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    /** The text of a value. */
    public String of(Object value) {
        return attempt(() -> json.writeValueAsString(value));
    }

    /** The text of a value with its properties sorted by name, which can be told and go on record without being written again. */
    public SortedJson sorted(Object value) {
        return new SortedJson(attempt(() -> sorted.writeValueAsString(value)));
    }

    public <T> T read(String text, Class<T> type) {
        return attempt(() -> ours.forType(type).readValue(text));
    }

    public <T> T read(String text, TypeReference<T> type) {
        return attempt(() -> ours.forType(type).readValue(text));
    }

    /** Of text in UTF-8 as a database sends it: the quickest way where very much is read. */
    public <T> T read(byte[] text, Class<T> type) {
        return attempt(() -> ours.forType(type).readValue(text));
    }

    public <T> T read(JsonNode tree, Class<T> type) {
        return attempt(() -> json.treeToValue(tree, type));
    }

    private static <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (IOException unfit) {
            throw new UncheckedIOException(unfit);
        }
    }

    private interface Attempt<T> {
        T run() throws IOException;
    }
}
