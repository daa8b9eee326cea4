package org.sijil.commons.problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.time.DayText;

/**
 * Reads what an address says in text. A refusal names the parameter and what it should be, as it does for the same value in a
 * body. What is left out stays left out.
 */
public final class Parameters {

    private Parameters() {}

    /** A day such as {@code 2026-11-22}. */
    public static @Nullable LocalDate day(@Nullable String text, String pointer) {
        return text == null ? null : DayText.read(text).orElseThrow(() -> ValueForm.INVALID_DATE.at(pointer));
    }

    /** What must be said, as a required field of a body. */
    public static <T> T required(@Nullable T value, String pointer) {
        if (value == null) {
            throw new Refused(CommonProblem.INVALID_REQUEST, List.of(new Refused.Fault(pointer, BrokenRule.NOT_NULL)));
        }
        return value;
    }

    /** One of the words of a choice, written as on the wire: in small letters, with hyphens. */
    public static <E extends Enum<E>> @Nullable E choice(@Nullable String text, String pointer, Class<E> choices) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> word(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(choices).at(pointer));
    }

    /** A value whose own type says what it accepts, such as a territory code. */
    public static <T> @Nullable T value(@Nullable String text, String pointer, Function<String, T> type) {
        try {
            return text == null ? null : type.apply(text);
        } catch (InvalidValue invalid) {
            throw invalid.reason().at(pointer + invalid.within());
        }
    }

    /** True or false and nothing else: a flag that was meant must not be passed over for its spelling. */
    public static boolean flag(@Nullable String text, String pointer, boolean otherwise) {
        Boolean said = value(text, pointer, Parameters::truth);
        return said == null ? otherwise : said;
    }

    static boolean truth(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new InvalidValue(ValueForm.INVALID_BOOLEAN);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> ProblemType unknown(Class<E> choices) {
        String words =
                Arrays.stream(choices.getEnumConstants()).map(Parameters::word).collect(Collectors.joining(", "));
        return ValueForm.UNKNOWN_CHOICE.with(Map.of("choices", words));
    }
}
