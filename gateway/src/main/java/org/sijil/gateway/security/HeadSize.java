package org.sijil.gateway.security;

import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.ProblemType;

/**
 * How large the head of a request may be. The services allow a little more, for what the door adds; the server below allows much
 * more, because it answers a larger head without a word.
 */
final class HeadSize {

    private static final int ADDRESS = 4_000;
    private static final int HEADERS = 14_000;

    /** Colon, blank and end of line. */
    private static final int BETWEEN = 4;

    private HeadSize() {}

    static @Nullable ProblemType reasonToRefuse(HttpServerRequest request) {
        if (request.uri().length() > ADDRESS) {
            return GatewayProblem.ADDRESS_TOO_LONG;
        }
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + BETWEEN;
        }
        return size > HEADERS ? GatewayProblem.HEADERS_TOO_LARGE : null;
    }
}
