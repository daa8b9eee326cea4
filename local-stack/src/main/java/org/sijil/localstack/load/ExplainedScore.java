package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Why a household has its score, as one of its members reads it. */
final class ExplainedScore {

    private static final String HOUSEHOLDS = "/api/social/v1/households/";
    private static final int SHOWN = 3;

    private final Api api;

    ExplainedScore(Api api) {
        this.api = api;
    }

    /** Where the score comes from and what weighs most, a line each, in that language. */
    String of(String household, String who, String language) {
        JsonNode why = explanation(household, who, language);
        JsonNode changed = why.path("changed");
        Stream<String> lines = Stream.of(
                        Stream.of("  " + number(changed.path("value")) + " -> " + number(why.path("value"))),
                        items(changed.path("lines"), "causeLabel"),
                        items(why.path("raised"), "value"),
                        items(why.path("lowered"), "value"))
                .flatMap(part -> part);
        return lines.collect(Collectors.joining("\n"));
    }

    /** The computed score, the one that counts instead, and the words for that. */
    String corrected(String household, String who, String language) {
        JsonNode why = explanation(household, who, language);
        JsonNode counts = api.require("Reading a household", api.get(HOUSEHOLDS + household, who))
                .at("/score/value");
        return String.format(
                "  %s -> %s%n  %s",
                number(why.path("value")),
                number(counts),
                why.at("/corrected/words").asText());
    }

    private JsonNode explanation(String household, String who, String language) {
        return api.require(
                "Reading why a score is what it is",
                api.get(HOUSEHOLDS + household + "/score/explanation", who, language));
    }

    /** The figures come first: a line that begins with them reads alike in terminals that do and do not turn Arabic round. */
    private static Stream<String> items(JsonNode items, String aside) {
        return StreamSupport.stream(items.spliterator(), false)
                .limit(SHOWN)
                .map(item -> String.format(
                        Locale.ROOT,
                        "  %+.4f  %s (%s)",
                        item.path("effect").asDouble(),
                        item.path("label").asText(),
                        item.path(aside).asText()));
    }

    private static String number(JsonNode score) {
        return String.format(Locale.ROOT, "%.4f", score.asDouble());
    }
}
