package org.sijil.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a service says that it offers: the part of its OpenAPI document that a fuzzer needs. */
final class OpenApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode root;

    OpenApiDocument(JsonNode root) {
        this.root = root;
    }

    /** One method of one path. */
    record Operation(String method, String path, List<Parameter> parameters, JsonNode bodySchema, boolean hasBody) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** A value in the path, the query or a header. */
    record Parameter(String name, String in, JsonNode schema) {}

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(
                                operation(method.getKey(), path.getKey(), path.getValue(), method.getValue()))));
        return operations;
    }

    /** The schema itself, or the one that it refers to. */
    JsonNode resolved(JsonNode schema) {
        JsonNode current = schema;
        for (int hops = 0; hops < 10 && current.has("$ref"); hops++) {
            current = root.at(current.path("$ref").asText().substring(1));
        }
        return current;
    }

    private Operation operation(String method, String path, JsonNode pathItem, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        pathItem.path("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
        operation.path("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
        JsonNode body = resolved(operation.path("requestBody"));
        JsonNode schema = body.path("content").path("application/json").path("schema");
        return new Operation(
                method.toUpperCase(Locale.ROOT), path, List.copyOf(parameters), schema, !(body instanceof MissingNode));
    }

    private Parameter parameter(JsonNode declared) {
        JsonNode parameter = resolved(declared);
        return new Parameter(
                parameter.path("name").asText(), parameter.path("in").asText(), parameter.path("schema"));
    }
}
