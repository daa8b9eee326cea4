package org.sijil.commons.idempotency;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.sijil.commons.database.JsonText;

/** An answer as it is kept: its status, the headers that belong to it and its body as JSON text. */
@RegisterForReflection
record StoredAnswer(int status, Map<String, String> headers, String body) {

    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    static StoredAnswer of(RestResponse<?> answer, JsonText json) {
        Map<String, String> headers = KEPT.stream()
                .filter(name -> answer.getHeaders().getFirst(name) != null)
                .collect(Collectors.toMap(
                        name -> name, name -> answer.getHeaders().getFirst(name).toString()));
        return new StoredAnswer(answer.getStatus(), headers, json.of(answer.getEntity()));
    }

    <T> RestResponse<T> replay(JsonText json, Class<T> type) {
        RestResponse.ResponseBuilder<T> answer =
                RestResponse.ResponseBuilder.<T>create(status).entity(json.read(body, type));
        KEPT.stream().filter(headers::containsKey).forEach(name -> answer.header(name, headers.get(name)));
        return answer.build();
    }
}
