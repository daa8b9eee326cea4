package org.sijil.commons.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper as another program reads it. */
class PaperTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T08:00:00Z");

    @Test
    void anArabicPaperIsReadInTheOrderOfReading() throws IOException {
        Paper paper = new Paper(Locale.forLanguageTag("ar"), "سجل السكان", AT);
        paper.heading("الشخص");
        paper.table(0.3f, 0.7f).named(List.of("الاسم العائلي", "العلوي · Alaoui"));

        String text = text(paper.end());

        for (String words : List.of("سجل السكان", "الشخص", "الاسم العائلي", "العلوي", "Alaoui")) {
            assertTrue(text.contains(words), () -> words + " in " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void thePaperSaysWhatItIs(String language) throws IOException {
        try (PDDocument read = Loader.loadPDF(new Paper(Locale.forLanguageTag(language), "Été – صيف", AT).end())) {
            assertEquals("Été – صيف", read.getDocumentInformation().getTitle());
            assertEquals(language, read.getDocumentCatalog().getLanguage());
            assertEquals(1, read.getNumberOfPages());
        }
    }

    @Test
    void aLongTableGoesOnAndCanBeTakenPieceByPiece() throws IOException {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        Paper paper = new Paper(Locale.FRENCH, "Consultations", AT);
        Paper.Table table = paper.table(0.2f, 0.8f);
        for (int row = 0; row < 500; row++) {
            table.row(List.of("ligne" + row, "Rue de l'Indépendance, très longue, ".repeat(5)));
            taken.writeBytes(paper.take());
        }
        assertTrue(taken.size() > 10_000, "pages leave before the end");
        taken.writeBytes(paper.end());

        try (PDDocument read = Loader.loadPDF(taken.toByteArray())) {
            String text = new PDFTextStripper().getText(read);
            assertTrue(read.getNumberOfPages() > 20);
            assertTrue(text.contains("ligne0") && text.contains("ligne499"));
        }
    }

    @Test
    void onlyTheGlyphsInUseAreEmbedded() {
        byte[] paper = new Paper(Locale.ENGLISH, "Short", AT).end();

        assertTrue(paper.length < 20_000, () -> paper.length + " bytes");
    }

    @Test
    void everyKindOfLineIsReadAgain() throws IOException {
        Paper paper = new Paper(Locale.FRENCH, "Ce que le registre détient", AT);
        Paper.Table table = paper.table(0.3f, 0.7f);
        List<List<String>> rows = List.of(
                List.of("Nom", "El Idrissi-Œuvré"),
                List.of("Naissance", "1988-03-08 03:08:11"),
                List.of("Dossier", "01a2013a-4a5f-709f-81cd-e2dac7e6aca4"),
                List.of("Téléphone", "+212612345678"));
        rows.forEach(table::named);

        byte[] pdf = paper.end();

        String text = text(pdf);
        rows.forEach(row -> row.forEach(cell -> assertTrue(text.contains(cell), () -> cell + " in " + text)));
    }

    /** As a native image would have to: with the base of the platform alone. */
    @Test
    void noOtherModuleOfThePlatformIsNeeded() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.base",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Alone.class.getName())
                .redirectErrorStream(true)
                .start();

        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals("%PDF-1.7", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
    }

    /** Sets a paper and says what kind of file it became. */
    static final class Alone {

        private Alone() {}

        public static void main(String[] arguments) {
            Paper paper = new Paper(Locale.forLanguageTag("ar"), "سجل السكان", AT);
            paper.paragraph("فاطمة الزهراء · Fatima Zahra");
            System.out.println(new String(paper.end(), 0, 8, StandardCharsets.US_ASCII));
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }
}
