package org.sijil.population.disclosure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.Partners;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** The paper on which a citizen is told what the register holds, as another program reads it. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class PaperCopyTest {

    private static final String PDF = "application/pdf";

    @Test
    void anArabicPaperTellsTheWholeLife() throws IOException {
        Registered mother = Life.woman();
        Registered father = Life.man();
        Life.married(father, mother, "2026-01-15");
        Life.born(Life.birth(mother, father));

        String text = text(paper(mother, "/v1/me/export", "ar"));

        for (String words : List.of(
                "ما يحتفظ به سجل السكان عن شخص",
                "الاسم العائلي",
                mother.familyName("ar"),
                mother.familyName("fr"),
                mother.idcs(),
                "متزوج",
                "وقائع الحالة المدنية",
                "زواج",
                "ولادة",
                "لا يوجد أي تسجيل.",
                "الملف الشخصي")) {
            assertTrue(text.contains(words), () -> words + " in " + text);
        }
    }

    @Test
    void theLanguageIsTheReaders() throws IOException {
        Registered fatima = someone();

        assertTrue(text(paper(fatima, "/v1/me/export", "fr-FR,en;q=0.5")).contains("Nom de famille"));
        assertTrue(text(paper(fatima, "/v1/me/export", "de")).contains("Family name"));
    }

    @Test
    void whatPartnersReadIsSaidInTheReadersWords() throws IOException {
        Registered fatima = someone();
        String partner = Partners.partner(Partners.unlimited());
        for (String path : List.of("/v1/partner-tokens", "/v1/otps")) {
            as(partner)
                    .body(Map.of("idcs", fatima.idcs(), "birthDate", "1988-03-08"))
                    .post(path);
        }
        as(TestTokens.citizen(fatima.idcs())).get("/v1/me/virtual-ids");

        String text = text(paper(fatima, "/v1/me/export", "ar"));

        for (String word : List.of("token", "contact", "virtualIds")) {
            assertFalse(text.contains(word), () -> word + " in " + text);
        }
    }

    @Test
    void everyConsultationIsOnIt() throws IOException {
        Registered fatima = someone();
        for (int reading = 0; reading < 120; reading++) {
            as(AGENT).header("Purpose", "complaint").get("/v1/persons/" + fatima.id());
        }

        String text = text(paper(fatima, "/v1/me/export", "fr"));

        assertTrue(text.split("réclamation", -1).length > 120, text);
    }

    @Test
    void aWardIsToldOfOnPaperToo() throws IOException {
        Registered mother = someone();
        Registered child = registered(minor(mother.idcs()));

        String text = text(paper(mother, "/v1/me/wards/" + child.id() + "/export", "en"));

        assertTrue(text.contains(child.idcs()), text);
        assertFalse(text.contains(mother.idcs()), text);
    }

    @Test
    void whoAsksForNothingSpecialGetsJson() {
        String citizen = TestTokens.citizen(someone().idcs());

        for (String accept : List.of("*/*", "application/json", "application/json, application/pdf;q=0.9")) {
            as(citizen)
                    .accept(accept)
                    .get("/v1/me/export")
                    .then()
                    .statusCode(200)
                    .contentType(ContentType.JSON)
                    .header("Content-Disposition", containsString("sijil.json"));
        }
    }

    @Test
    void aRefusalIsAProblemAndNoPaper() {
        as(TestTokens.citizen(TestPeople.idcs()))
                .accept(PDF)
                .header("Accept-Language", "ar")
                .get("/v1/me/export")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown-person"));
    }

    private static ValidatableResponse paper(Registered person, String path, String language) {
        return as(TestTokens.citizen(person.idcs()))
                .accept(PDF)
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(PDF))
                .header("Content-Disposition", containsString("sijil.pdf"));
    }

    /** A lenient reader repairs what a strict one refuses. */
    private static boolean pointsAtItsTable(byte[] pdf) {
        String file = new String(pdf, StandardCharsets.ISO_8859_1);
        int at = Integer.parseInt(file.substring(file.lastIndexOf("startxref") + 10, file.lastIndexOf("%%EOF"))
                .strip());
        return file.startsWith("xref", at);
    }

    private static String text(ValidatableResponse paper) throws IOException {
        byte[] pdf = paper.extract().asByteArray();
        assertTrue(pointsAtItsTable(pdf), "no byte is missing or too many");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }
}
