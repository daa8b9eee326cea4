package org.sijil.gateway.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api/me", "/dashboard/", "/api/population/v1/persons/0191-ab", "/a.b/c_d~e", "/v1/..a"})
    void anOrdinaryAddressIsPlain(String path) {
        assertTrue(PlainPath.isPlain(path));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "*",
                "api",
                "//",
                "/api//me",
                "/api/../q",
                "/api/./me",
                "/..",
                "/api/...",
                "/%2e%2e/q",
                "/api%2fme",
                "/api/%252e",
                "/api\\me",
                "/api;a=b",
                "/api/me%00",
                "/api/م",
                "/api/a b",
                "/api/\u0000"
            })
    void anythingThatCanBeReadInTwoWaysIsNot(String path) {
        assertFalse(PlainPath.isPlain(path));
    }
}
