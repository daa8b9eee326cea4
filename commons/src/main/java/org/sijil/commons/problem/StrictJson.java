package org.sijil.commons.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Reads JSON to the letter: a number in quotes, a text without them, a 2.7 where a whole number is due, a field given twice or something after the
 * end is refused rather than guessed at. What is silently mended here would be silently wrong in a register.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** After the framework's own, which brings a reader of dates that takes lists of numbers and times. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // MapperFeature: the mapper is already built when a customizer sees it
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                .forEach(
                        shape -> mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail));
        mapper.registerModule(new SimpleModule().addDeserializer(LocalDate.class, new StrictDate()));
    }

    /** A day as in {@code 1988-03-08}: no time, no list of numbers, and no year with which nothing can be computed. */
    private static final class StrictDate extends StdScalarDeserializer<LocalDate> {

        private static final String SHAPE = "dddd-dd-dd";

        StrictDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            String text = parser.getText();
            try {
                if (isDay(text)) {
                    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
                }
            } catch (DateTimeException noSuchDay) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no such day");
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day");
        }

        /** By hand: a pattern and the parser took a sixth of the time in which a campaign reads a household. */
        private static boolean isDay(String text) {
            if (text.length() != SHAPE.length()) {
                return false;
            }
            for (int at = 0; at < SHAPE.length(); at++) {
                char here = text.charAt(at);
                if (SHAPE.charAt(at) == '-' ? here != '-' : here < '0' || here > '9') {
                    return false;
                }
            }
            return true;
        }

        private static int number(String text, int from, int to) {
            return Integer.parseInt(text, from, to, 10);
        }
    }
}
