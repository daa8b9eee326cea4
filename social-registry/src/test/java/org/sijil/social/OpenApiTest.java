package org.sijil.social;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sijil.testing.SijilTestResource;

/** A change of the contract is seen in review: the committed copy has to change with it. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class OpenApiTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Path GENERATED = Path.of("target", "openapi.yaml");

    @Test
    void theCommittedDocumentIsTheOneServed() throws IOException {
        String served = given().get("/q/openapi").asString();
        Files.writeString(GENERATED, served);

        String committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        assertEquals(committed, served, "If the change is meant: cp " + GENERATED + " " + COMMITTED);
    }
}
