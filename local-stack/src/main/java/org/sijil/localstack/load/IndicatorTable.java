package org.sijil.localstack.load;

import java.util.List;
import java.util.Locale;

/** The committee's indicators beside the official ones, scaled to the sample. */
final class IndicatorTable {

    /** Households in the registry on 16 September 2025: the sample is this much smaller than the country. */
    private static final double OFFICIAL_HOUSEHOLDS = 5_300_000;

    private static final int WIDTH = 110;

    private IndicatorTable() {}

    static String of(List<Indicator> indicators, double households) {
        double scale = households / OFFICIAL_HOUSEHOLDS;
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT,
                "%-34s %14s %18s %7s  %s%n",
                "Indicator",
                "this sample",
                "official, scaled",
                "ratio",
                "as of [source]"));
        table.append("-".repeat(WIDTH)).append(System.lineSeparator());
        for (Indicator indicator : indicators) {
            double expected = indicator.scaled() ? indicator.official() * scale : indicator.official();
            table.append(String.format(
                    Locale.ROOT,
                    "%-34s %14s %18s %7s  %s%n",
                    indicator.name(),
                    number(indicator.sample(), indicator.unit()),
                    number(expected, indicator.unit()),
                    ratio(indicator.sample(), expected),
                    indicator.source()));
        }
        return table.toString();
    }

    private static String ratio(double sample, double expected) {
        return Double.isNaN(sample) ? "-" : String.format(Locale.ROOT, "%.2f", expected == 0 ? 0 : sample / expected);
    }

    private static String number(double value, String unit) {
        if (Double.isNaN(value)) {
            return "withheld";
        }
        return String.format(
                Locale.ROOT, unit.equals("%") ? "%,.1f %%" : "%,.0f" + (unit.isEmpty() ? "" : " " + unit), value);
    }
}
