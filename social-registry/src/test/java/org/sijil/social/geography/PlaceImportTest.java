package org.sijil.social.geography;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.sijil.social.geography.Atlas.list;
import static org.sijil.social.geography.Atlas.load;
import static org.sijil.social.geography.Atlas.read;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class PlaceImportTest {

    private static final String CSV = "text/csv";
    private static final String SOURCE = "&source=HCP, RGPH 2024";

    /** As the open list has them. */
    private static final String CERCLES = """
        code,code_digits,name_fr,name_ar,region_code,province_code,population_2024,households_2024,communes
        10.071.03,1007103,Assa,آسا,10,10.071,12745,1330,3
        10.071.05,1007105,Zag,الزاك,10,10.071,20196,387,2
        """;

    private static final String COMMUNES = """
        code,code_digits,slug,name_fr,name_ar,type,region_code,province_code,cercle_code,population_2024
        10.071.01.01,100710101,assa,Assa,آسا,urban,10,10.071,,1
        10.071.03.01,100710301,aouint,Aouint Lahna,عوينة لهنا,rural,10,10.071,10.071.03,1
        10.071.03.02,100710302,elsewhere,Elsewhere,مكان,rural,10,10.071,10.071.99,1
        10.071.03.03,100710303,nameless,,بلا اسم,rural,10,10.071,10.071.03,1
        10.071.03.04,short
        10.071.03.01,100710301,again,Again,مرة أخرى,rural,10,10.071,10.071.03,1
        10.071.03.05,100710305,sandy,Sandy,رملي,sandy,10,10.071,10.071.03,1
        """;

    @Test
    void theOpenListIsTakenAsItIs() {
        load("kind=cercle&from=2024-09-01" + SOURCE, CSV, "\uFEFF" + CERCLES)
                .statusCode(200)
                .body("created", equalTo(2))
                .body("errors", empty());

        load("kind=commune&from=2024-09-01&dryRun=true" + SOURCE, CSV, COMMUNES)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(2));
        list("parent=10.071.03").body("items", empty());

        ValidatableResponse report = load("kind=commune&from=2024-09-01" + SOURCE, CSV, COMMUNES);
        report.body("created", equalTo(2))
                .body("refused", equalTo(5))
                .body("errors.line", contains(4, 5, 6, 7, 8))
                .body("errors.pointer", contains("/parent", "/name/fr", "", "/code", "/area"))
                .body("errors[0].reason", equalTo("unknown-parent"))
                .body("errors[0].code", equalTo("10.071.03.02"))
                .body("errors[3].reason", equalTo("code-named-twice"));
        list("parent=10.071.03").body("items.code", contains("10.071.03.01"));
        read("10.071.03.01", "2026-01-01")
                .body("area", equalTo("rural"))
                .body("confidence", equalTo("O2"))
                .body("within.code", contains("10", "10.071", "10.071.03"));
        read("10.071.01.01", "2026-01-01").body("parent", equalTo("10.071")).body("version", equalTo(0));

        load("kind=commune&from=2025-01-01" + SOURCE, CSV, COMMUNES)
                .body("created", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(2));
        load("kind=commune&from=2025-01-01" + SOURCE, CSV, COMMUNES.replace("Aouint Lahna", "Aouinet"))
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1));
        read("10.071.03.01", "2024-12-31").body("name.fr", equalTo("Aouint Lahna"));
        read("10.071.03.01", "2025-01-01").body("name.fr", equalTo("Aouinet"));
    }

    @Test
    void linesOfJsonSayTheSameAndNeedNoOrder() {
        String file = """
            {"code": "10.521.03.01", "name_fr": "Abteh", "name_ar": "أبطيح", "kind": "commune", "type": "rural", "cercle_code": "10.521.03", "population_2024": 9}
            {"code": "10.521.03", "name_fr": "Msied", "name_ar": "لمسيد", "kind": "cercle", "province_code": "10.521", "source": "another", "confidence": "P?"}
            ["no object"]
            {"code": "10.521.03.02", "colour": "red"}
            """;
        load("from=2024-09-01" + SOURCE, "application/x-ndjson; charset=utf-8", file)
                .body("created", equalTo(2))
                .body("errors.reason", contains("malformed-body", "unknown-column"));
        read("10.521.03", "2026-01-01").body("source", equalTo("another")).body("confidence", equalTo("P?"));
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        load("from=2024-09-01", "application/json", "{}").statusCode(415).body("code", equalTo("file-format-required"));
        load("from=2024-09-01", CSV, "").statusCode(400).body("code", equalTo("unreadable-file"));
        load("from=2024-09-01", CSV, "code,name_fr\n").statusCode(400).body("code", equalTo("unreadable-file"));
        load("from=2024-09-01", CSV, "code,name_fr,name_ar,colour\n")
                .statusCode(400)
                .body("errors.pointer", contains("/header/3"));
        load("kind=cercle", CSV, CERCLES).statusCode(400).body("errors.pointer", contains("/from"));
        load("from=2024-09-01&kind=village", CSV, CERCLES).statusCode(400);
        load("from=2024-09-01&dryRun=yes", CSV, CERCLES).statusCode(400).body("errors.pointer", contains("/dryRun"));
        load("kind=cercle&from=2024-09-01", CSV, CERCLES)
                .body("refused", equalTo(2))
                .body("errors.pointer", contains("/source", "/source"));
        given().auth()
                .oauth2(TestTokens.of("social-agent"))
                .contentType(CSV)
                .body(CERCLES)
                .post("/v1/places/imports?from=2024-09-01")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Atlas.OPERATOR)
                .contentType("text/csv")
                .header("Accept-Language", "fr")
                .body(new byte[] {'c', (byte) 0xE9})
                .post("/v1/places/imports?from=2024-09-01")
                .then()
                .statusCode(400)
                .body("title", containsString("illisible"));
    }
}
