package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What the steering committee follows, read from the services' statistics through the gateway. */
final class Committee {

    private final Statistics statistics;

    Committee(Statistics statistics) {
        this.statistics = statistics;
    }

    /** All indicators of today beside the official figures. */
    List<Indicator> indicators() {
        JsonNode enrollment = statistics.of("enrollment");
        JsonNode tadamon = enrollment.path("tadamon");
        JsonNode asd = enrollment.path("asd");
        double families = asd.path("families").asDouble();
        double total = asd.path("lastCycle").path("total").path("amount").asDouble();
        double paid = asd.path("lastCycle").path("families").asDouble();
        return List.of(
                row(
                        "Persons in households (RSU)",
                        count("population", "persons"),
                        20_700_000,
                        "5.3 M x 3.9 people [G4][S103]"),
                row("Households (RSU)", count("social", "households"), 5_300_000, "16 Sep 2025 [G4]"),
                row("Tadamon: families", tadamon.path("families").asDouble(), 4_000_000, "May 2025 [G1]"),
                row("Tadamon: people", tadamon.path("people").asDouble(), 11_100_000, "Oct 2024 [G0]"),
                row("Direct support: families", families, 4_000_000, "Aug 2025 [G4]"),
                row("Direct support: people", asd.path("people").asDouble(), 12_500_000, "Feb 2026 [S20b]"),
                row("Direct support: children", asd.path("children").asDouble(), 5_500_000, "Aug 2025 [G4]"),
                row("Direct support: over 60", asd.path("over60").asDouble(), 1_700_000, "Feb 2026 [S20b]"),
                share("Direct support: rural families", asd, families, 60, "Aug 2025 [G4]"),
                new Indicator(
                        "Direct support: month, DH", total, 19_200_000_000.0 / 9, true, "DH", "Jan-Sep 2025 [S75b]"),
                new Indicator(
                        "Direct support: a family, DH",
                        paid == 0 ? 0 : total / paid,
                        533,
                        false,
                        "DH",
                        "Jan-Sep 2025 [S75b][G4]"));
    }

    /** Not a number when it is withheld. */
    private double count(String registry, String what) {
        JsonNode count = statistics.of(registry).path(what);
        return count.isNull() ? Double.NaN : count.asDouble();
    }

    private static Indicator share(String name, JsonNode asd, double families, double official, String source) {
        double rural = families == 0 ? 0 : 100 * asd.path("ruralFamilies").asDouble() / families;
        return new Indicator(name, rural, official, false, "%", source);
    }

    private static Indicator row(String name, double sample, double official, String source) {
        return new Indicator(name, sample, official, true, "", source);
    }
}
