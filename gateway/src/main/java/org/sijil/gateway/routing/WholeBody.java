package org.sijil.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.sijil.commons.problem.CommonProblem;

/** Reads a body whole, for the features of the door that look into it. */
public final class WholeBody {

    private WholeBody() {}

    /** The body; fails with {@code payload-too-large} as soon as it is known to be longer than the limit. */
    public static Future<Buffer> read(HttpServerRequest request, long limit) {
        if (BodySize.of(request) > limit) {
            return Future.failedFuture(CommonProblem.PAYLOAD_TOO_LARGE.refuse());
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        Promise<Buffer> whole = Promise.promise();
        Buffer received = Buffer.buffer();
        request.exceptionHandler(whole::tryFail);
        request.endHandler(end -> whole.tryComplete(received));
        request.handler(piece -> {
            received.appendBuffer(piece);
            if (received.length() > limit) {
                request.pause();
                whole.tryFail(CommonProblem.PAYLOAD_TOO_LARGE.refuse());
            }
        });
        request.resume();
        return whole.future();
    }
}
