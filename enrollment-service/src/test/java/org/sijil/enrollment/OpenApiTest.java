package org.sijil.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sijil.enrollment.suite.EnrollmentResources;

/**
 * A change of the contract is seen in review: the generated document is compared with {@code openapi.yaml}. To accept a
 * change, run {@code mvn -pl enrollment-service test -Dtest=OpenApiTest -Dsijil.openapi.write=true} and commit the file.
 */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class OpenApiTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void theContractIsTheCommittedOne() throws IOException {
        String generated = RestAssured.given()
                .queryParam("format", "yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("sijil.openapi.write")) {
            Files.writeString(COMMITTED, generated);
        }
        assertEquals(Files.readString(COMMITTED), generated);
    }
}
