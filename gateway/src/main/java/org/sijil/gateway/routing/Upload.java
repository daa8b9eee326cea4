package org.sijil.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.sijil.commons.problem.CommonProblem;

/** A body on its way to a service, piece by piece: no faster than the service reads, no longer than allowed. */
final class Upload {

    private final HttpServerRequest from;
    private final HttpClientRequest to;
    private final long limit;
    private long received;

    Upload(HttpServerRequest from, HttpClientRequest to, long limit) {
        this.from = from;
        this.to = to;
        this.limit = limit;
    }

    /** The service's answer; fails with {@code payload-too-large} when the body turns out longer than the limit. */
    Future<HttpClientResponse> start() {
        to.setChunked(!to.headers().contains(HttpHeaders.CONTENT_LENGTH));
        from.exceptionHandler(broken -> to.reset());
        from.endHandler(end -> finish());
        from.handler(this::forward);
        from.resume();
        return to.response().recover(failure -> Future.failedFuture(tooLong() ? tooLarge() : failure));
    }

    private void forward(Buffer piece) {
        received += piece.length();
        if (tooLong()) {
            to.reset();
            return;
        }
        to.write(piece).onFailure(broken -> from.resume());
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(ready -> from.resume());
        }
    }

    private void finish() {
        if (!tooLong()) {
            to.end().onFailure(broken -> to.reset());
        }
    }

    private boolean tooLong() {
        return received > limit;
    }

    private static Throwable tooLarge() {
        return CommonProblem.PAYLOAD_TOO_LARGE.refuse();
    }
}
