package org.sijil.commons.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;

/** An answer as it is kept: its status, the headers that belong to it and its body as JSON text. */
@RegisterForReflection
record StoredAnswer(int status, Map<String, String> headers, String body) {

    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    static StoredAnswer of(RestResponse<?> answer, ObjectMapper json) {
        Map<String, String> headers = KEPT.stream()
                .filter(name -> answer.getHeaders().getFirst(name) != null)
                .collect(Collectors.toMap(
                        name -> name, name -> answer.getHeaders().getFirst(name).toString()));
        try {
            return new StoredAnswer(answer.getStatus(), headers, json.writeValueAsString(answer.getEntity()));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    <T> RestResponse<T> replay(ObjectMapper json, Class<T> type) {
        try {
            RestResponse.ResponseBuilder<T> answer =
                    RestResponse.ResponseBuilder.<T>create(status).entity(json.readValue(body, type));
            KEPT.stream().filter(headers::containsKey).forEach(name -> answer.header(name, headers.get(name)));
            return answer.build();
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
