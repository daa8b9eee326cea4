package org.sijil.population.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sijil.commons.name.PersonName;
import org.sijil.commons.security.Roles;
import org.sijil.population.consultation.Purpose;

/** No word of the register stays untranslated on a paper: a new field or code needs a row in disclosure-words.yaml. */
class WordsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> fields = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();

    @Test
    void everyFieldAndCodeHasItsWords() throws IOException {
        Arrays.stream(PersonData.class.getRecordComponents()).forEach(part -> collect(part.getGenericType()));
        for (Purpose purpose : Purpose.values()) {
            codes.addAll(List.of(purpose.code(), purpose.legalBasis()));
        }
        codes.addAll(Roles.STAFF);
        codes.addAll(List.of(Roles.CITIZEN, "partner"));
        fields.removeAll(Set.of("cursor", "version", "spdciRecord", "spdciEvent"));

        JsonNode words;
        try (InputStream file = WordsTest.class.getResourceAsStream("/disclosure-words.yaml")) {
            words = new ObjectMapper(new YAMLFactory()).readTree(file);
        }

        assertEquals(List.of(), missing(fields, words.path("fields")));
        assertEquals(List.of(), missing(codes, words.path("codes")));
    }

    private static List<String> missing(Set<String> wanted, JsonNode words) {
        return wanted.stream()
                .filter(word -> Stream.of("en", "fr", "ar")
                        .anyMatch(language ->
                                words.path(word).path(language).asText().isBlank()))
                .toList();
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType several) {
            Arrays.stream(several.getActualTypeArguments()).forEach(this::collect);
        } else if (type instanceof Class<?> one && one.isEnum()) {
            Arrays.stream(one.getEnumConstants())
                    .map(constant -> JSON.valueToTree(constant).toString().replace("\"", ""))
                    .forEach(codes::add);
        } else if (type instanceof Class<?> one && one.isRecord() && one != PersonName.class && !isValue(one)) {
            for (RecordComponent part : one.getRecordComponents()) {
                fields.add(part.getName());
                collect(part.getGenericType());
            }
        }
    }

    private static boolean isValue(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }
}
