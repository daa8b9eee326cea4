package org.sijil.gateway.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads values in the forms that partners send them in, which are those of the specification and those of its own examples: numbers
 * in quotes and texts without them, optional parts that are there but empty, several spellings of one name.
 */
final class Lenient {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter(Locale.ROOT);

    private Lenient() {}

    /** The first of these fields that is given; a missing node when none is. */
    static JsonNode field(JsonNode object, String... spellings) {
        for (String spelling : spellings) {
            if (isGiven(object.path(spelling))) {
                return object.path(spelling);
            }
        }
        return object.path("");
    }

    /** Whether there is anything: null and a blank text count as nothing. */
    static boolean isGiven(JsonNode value) {
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isTextual() && value.textValue().isBlank());
    }

    /** A text or a whole number, as text; null when it is neither, too long, or holds what no name does. */
    static @Nullable String text(JsonNode value, int longest) {
        if (!value.isTextual() && !value.isIntegralNumber()) {
            return null;
        }
        String text = value.asText().strip();
        boolean plain = text.codePoints().noneMatch(Lenient::isOdd);
        return plain && !text.isEmpty() && text.length() <= longest ? text : null;
    }

    /** A whole number from zero; null when it is none. */
    static @Nullable Integer count(JsonNode value) {
        String digits = text(value, 9);
        return digits != null && COUNT.matcher(digits).matches() ? Integer.valueOf(digits) : null;
    }

    static boolean isTrue(JsonNode value) {
        return value.asText().strip().equalsIgnoreCase("true");
    }

    /** Whether the value names a moment: date, time and time zone. */
    static boolean isMoment(JsonNode value) {
        String text = text(value, 40);
        if (text == null || value.isIntegralNumber()) {
            return false;
        }
        try {
            OffsetDateTime.parse(text, MOMENT);
            return true;
        } catch (DateTimeParseException otherwise) {
            return false;
        }
    }

    /** The language that a locale such as {@code EN/GB}, {@code fra} or {@code ar-MA} names, if it is one of ours. */
    static Locale language(JsonNode locale, Locale otherwise) {
        String text = text(locale, 40);
        if (text == null || text.length() < 2) {
            return otherwise;
        }
        return switch (text.substring(0, 2).toLowerCase(Locale.ROOT)) {
            case "ar" -> Locale.forLanguageTag("ar");
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default -> otherwise;
        };
    }

    private static boolean isOdd(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
