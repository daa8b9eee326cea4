package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;

/** A request that has reached the stand-in. */
record Call(String method, String path, String key, String token, JsonNode body) {

    boolean isFor(String resource) {
        return path.endsWith(resource);
    }

    boolean registers() {
        return isFor("/v1/persons") || isFor("/v1/households");
    }
}
