package org.sijil.commons.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One sentence in the three languages that callers read. */
public record Texts(String en, String fr, String ar) {

    /** The sentence in the caller's language; English when none of ours is asked for. */
    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> ar;
            case "fr" -> fr;
            default -> en;
        };
    }

    /** The same sentence in which {@code {key}} is the value of that key, in all three languages. */
    public Texts with(Map<String, ?> values) {
        return new Texts(filled(en, values), filled(fr, values), filled(ar, values));
    }

    private static String filled(String text, Map<String, ?> values) {
        String filled = text;
        for (Map.Entry<String, ?> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return filled;
    }

    /** The first of the accepted languages that we speak; English when there is none. */
    public static Locale best(List<Locale> accepted) {
        return accepted.stream()
                .filter(language -> switch (language.getLanguage()) {
                    case "ar", "fr", "en" -> true;
                    default -> false;
                })
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
