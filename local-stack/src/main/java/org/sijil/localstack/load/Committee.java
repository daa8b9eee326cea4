package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What the steering committee follows, read from the services' statistics through the gateway. */
final class Committee {

    private final Api api;

    Committee(Api api) {
        this.api = api;
    }

    /** All indicators of today; official figures from communiqués, see the domain notes. */
    List<Indicator> indicators() {
        JsonNode population = statistics("population");
        JsonNode social = statistics("social");
        JsonNode enrollment = statistics("enrollment");
        JsonNode tadamon = enrollment.path("tadamon");
        JsonNode asd = enrollment.path("asd");
        double families = asd.path("families").asDouble();
        double total = asd.path("lastCycle").path("total").path("amount").asDouble();
        double paid = asd.path("lastCycle").path("families").asDouble();
        return List.of(
                row(
                        "Persons in households (RSU)",
                        population.path("persons").asDouble(),
                        20_700_000,
                        "5.3 M x 3.9 people"),
                row("Households (RSU)", social.path("households").asDouble(), 5_300_000, "16 Sep 2025"),
                row("Tadamon: families", tadamon.path("families").asDouble(), 4_000_000, "May 2025"),
                row("Tadamon: people", tadamon.path("people").asDouble(), 11_100_000, "Oct 2024"),
                row("Direct support: families", families, 4_000_000, "Aug 2025"),
                row("Direct support: people", asd.path("people").asDouble(), 12_500_000, "Feb 2026"),
                row("Direct support: children", asd.path("children").asDouble(), 5_500_000, "Aug 2025"),
                row("Direct support: over 60", asd.path("over60").asDouble(), 1_700_000, "Feb 2026"),
                new Indicator("Direct support: rural families", share(asd, families), 60, false, "%", "Aug 2025"),
                new Indicator("Direct support: month, DH", total, 19_200_000_000.0 / 9, true, "DH", "Jan-Sep 2025"),
                new Indicator(
                        "Direct support: a family, DH",
                        paid == 0 ? 0 : total / paid,
                        533,
                        false,
                        "DH",
                        "Jan-Sep 2025"));
    }

    private static double share(JsonNode asd, double families) {
        return families == 0 ? 0 : 100 * asd.path("ruralFamilies").asDouble() / families;
    }

    private static Indicator row(String name, double sample, double official, String source) {
        return new Indicator(name, sample, official, true, "", source);
    }

    private JsonNode statistics(String registry) {
        return api.require("The statistics", api.get("/api/" + registry + "/v1/statistics", "statistician"));
    }
}
