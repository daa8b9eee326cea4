package org.sijil.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAnswerTest {

    private final Origin origin = Origin.of("population", URI.create("http://registry:8081"));

    @ParameterizedTest
    @CsvSource({
        "/v1/persons/1, /api/population/v1/persons/1",
        "http://registry:8081/v1/persons/1?a=b%2C, /api/population/v1/persons/1?a=b%2C",
        "http://REGISTRY:8081/v1/persons/1, /api/population/v1/persons/1",
        "http://registry:9999/v1/persons/1, http://registry:9999/v1/persons/1",
        "https://elsewhere.test/, https://elsewhere.test/",
        "//elsewhere.test/x, //elsewhere.test/x",
        "not an address, not an address"
    })
    void anAddressOfAServiceBecomesOneThatAClientCanFollow(String inside, String outside) {
        assertEquals(outside, PublicAnswer.outside(inside, origin));
    }
}
