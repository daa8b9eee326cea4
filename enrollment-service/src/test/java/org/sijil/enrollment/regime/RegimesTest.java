package org.sijil.enrollment.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mounted folder replaces shipped files of the same name and adds others. */
class RegimesTest {

    @TempDir
    Path folder;

    @Test
    void aMountedFileReplacesTheShippedOne() throws IOException {
        Files.writeString(
                folder.resolve("ma-asd.yaml"),
                Shipped.text("ma-asd.yaml").replace("effectiveFrom: null", "effectiveFrom: 2026-12"));
        Regimes regimes = load();
        assertEquals(2, regimes.all().size());
        assertTrue(regimes.find("ma-asd").orElseThrow().regime().requireAmounts().steps().stream()
                .allMatch(step -> step.effectiveFrom() != null));
    }

    @Test
    void aRegimeThatNobodyThoughtOfIsANewFile() throws IOException {
        Files.writeString(
                folder.resolve("eg-takaful.yaml"),
                Shipped.text("ma-asd.yaml")
                        .replace("id: ma-asd", "id: eg-takaful")
                        .replace("!family.pension", "family.minors > 0 && family.principalAge < 65"));
        assertEquals(3, load().all().size());
    }

    @Test
    void twoFilesOfOneIdAreRefused() throws IOException {
        Files.writeString(folder.resolve("again.yaml"), Shipped.text("ma-asd.yaml"));
        assertThrows(InvalidRegime.class, this::load);
    }

    @Test
    void regimesMustAgreeOnFamilies() throws IOException {
        Files.writeString(
                folder.resolve("ma-asd.yaml"), Shipped.text("ma-asd.yaml").replace("untilAge: 21", "untilAge: 20"));
        assertThrows(InvalidRegime.class, this::load);
    }

    private Regimes load() {
        return Shipped.all(folder);
    }
}
