package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What came back from the suite.
 *
 * @param status 0 when nobody answered
 * @param retryAfter the header {@code Retry-After}, empty when there was none
 * @param body a missing node when there was none
 */
record Answer(int status, String retryAfter, JsonNode body) {

    private static final int ACCEPTED = 202;
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern POINTER = Pattern.compile("(/[A-Za-z0-9_-]{1,64}){1,8}");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{32}");

    /** Nobody answered, or the answer broke off. */
    static Answer none() {
        return new Answer(0, "", MissingNode.getInstance());
    }

    boolean isDone() {
        return status / 100 == 2;
    }

    /** Somebody has to decide before it is done. */
    boolean isPending() {
        return status == ACCEPTED;
    }

    /** The stable reason of a refusal. */
    String code() {
        return only(CODE, body.path("code")).orElse("");
    }

    /**
     * The refusal in words that tell nothing about a person: status, reason, fields and the number to look for in the logs.
     * Whatever else the answer says stays out, for it may repeat what was sent.
     */
    String refusal() {
        String fields = StreamSupport.stream(body.path("errors").spliterator(), false)
                .flatMap(error -> only(POINTER, error.path("pointer")).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return status
                + (code().isEmpty() ? "" : " " + code())
                + (fields.isEmpty() ? "" : " at " + fields)
                + only(TRACE, body.path("traceId"))
                        .map(id -> " (trace " + id + ")")
                        .orElse("");
    }

    private static Optional<String> only(Pattern shape, JsonNode value) {
        return Optional.of(value.asText()).filter(text -> shape.matcher(text).matches());
    }
}
