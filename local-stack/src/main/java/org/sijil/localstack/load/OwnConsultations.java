package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The list in which somebody sees who read their data, as their own token opens it. */
final class OwnConsultations {

    private static final int READ = 50;
    private static final int SHOWN = 4;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Api api;
    private final ZoneId zone;

    OwnConsultations(Api api, ZoneId zone) {
        this.api = api;
        this.zone = zone;
    }

    /** The newest entries, a line each, without the person's own. */
    String of(String idcs) {
        Answer answer = api.get("/api/me/consultations?limit=" + READ, "citizen:" + idcs);
        JsonNode items = api.require("Reading the own consultations", answer).path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(entry -> !entry.path("role").asText().equals("citizen"))
                .limit(SHOWN)
                .map(this::line)
                .collect(Collectors.joining("\n"));
    }

    private String line(JsonNode entry) {
        return String.format(
                Locale.ROOT,
                "  %s  %-11s %-19s for %s",
                OffsetDateTime.parse(entry.path("at").asText())
                        .atZoneSameInstant(zone)
                        .format(TIME),
                entry.path("register").asText(),
                entry.path("role").asText(),
                entry.path("purpose").asText());
    }
}
