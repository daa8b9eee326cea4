package org.sijil.population.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sijil.commons.problem.Texts;

/** What the register's own words are for people: fields, and the codes that some fields hold. An unknown word stays as it is. */
@ApplicationScoped
class Words {

    /** Fields that name fields. */
    private static final Set<String> NAMING = Set.of("field", "fields");

    private final Map<String, Texts> fields;
    private final Map<String, Texts> codes;
    private final Map<String, Texts> sentences;
    private final Set<String> coded;

    Words() throws IOException {
        try (InputStream text = Words.class.getResourceAsStream("/disclosure-words.yaml")) {
            JsonNode words = new ObjectMapper(new YAMLFactory()).readTree(text);
            fields = read(words.path("fields"));
            codes = read(words.path("codes"));
            sentences = read(words.path("sentences"));
        }
        coded = Set.of(
                "sex",
                "maritalStatus",
                "status",
                "type",
                "role",
                "relation",
                "area",
                "as",
                "recordedAs",
                "kind",
                "state",
                "purpose",
                "legalBasis");
    }

    String sentence(String key, Locale language) {
        return word(sentences, key, language);
    }

    String field(String name, Locale language) {
        return word(fields, name, language);
    }

    /** A value of a field: a name or a text stays what it is, even where it looks like a code. */
    String value(String field, String value, Locale language) {
        if (NAMING.contains(field)) {
            return field(value, language);
        }
        return coded.contains(field) ? word(codes, value, language) : value;
    }

    private static String word(Map<String, Texts> words, String key, Locale language) {
        Texts texts = words.get(key);
        return texts == null ? key : texts.in(language);
    }

    private static Map<String, Texts> read(JsonNode section) {
        Map<String, Texts> words = new HashMap<>();
        section.properties()
                .forEach(word -> words.put(
                        word.getKey(),
                        new Texts(
                                word.getValue().path("en").asText(),
                                word.getValue().path("fr").asText(),
                                word.getValue().path("ar").asText())));
        return words;
    }
}
