package org.sijil.localstack.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.localstack.token.Tokens;

/** The committee's table as it stands on a terminal. */
class IndicatorTableTest {

    @TempDir
    Path folder;

    @Test
    void everyOfficialFigureHasADateAndASource() throws IOException {
        List<Indicator> indicators = indicators();

        assertEquals(11, indicators.size());
        assertTrue(indicators.stream().allMatch(one -> one.source().matches(".+(\\[[GS]\\d+b?\\]){1,2}")));
    }

    @Test
    void noLineIsWiderThanATerminalShows() throws IOException {
        List<String> lines = IndicatorTable.of(indicators(), 10_000_000).lines().toList();

        assertEquals(13, lines.size());
        assertEquals(
                List.of(), lines.stream().filter(line -> line.length() > 110).toList());
    }

    @Test
    void officialFiguresAreScaledToTheSample() {
        Indicator households = new Indicator("Households", 5_000, 5_300_000, true, "", "16 Sep 2025 [G4]");
        Indicator amount = new Indicator("A family", 500, 533, false, "DH", "2025 [G4]");

        List<String> lines =
                IndicatorTable.of(List.of(households, amount), 5_000).lines().toList();

        assertTrue(lines.get(2).matches("Households +5,000 +5,000 +1.00  16 Sep 2025 \\[G4\\]"), lines.get(2));
        assertTrue(lines.get(3).matches("A family +500 DH +533 DH +0.94  2025 \\[G4\\]"), lines.get(3));
    }

    @Test
    void whatTheRegistryWithholdsIsSaidSo() {
        Indicator few = new Indicator("Persons", Double.NaN, 20_700_000, true, "", "[G4]");

        List<String> lines = IndicatorTable.of(List.of(few), 1).lines().toList();

        assertTrue(lines.get(2).matches("Persons +withheld +4 +-  \\[G4\\]"), lines.get(2));
    }

    private List<Indicator> indicators() throws IOException {
        try (StandIn suite = new StandIn()) {
            Tokens tokens = new Tokens(suite.stack(folder));
            return new Committee(new Statistics(new Api(suite.address(), tokens, pause -> {}))).indicators();
        }
    }
}
