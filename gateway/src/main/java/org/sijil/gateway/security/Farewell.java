package org.sijil.gateway.security;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;

/**
 * Ends a connection after its last answer. A client that is still sending would lose the answer with the connection, so what it
 * sends is read and dropped first, for a while.
 */
final class Farewell {

    private static final long PATIENCE_MILLIS = 5_000;
    private static final long PATIENCE_BYTES = 64L * 1024 * 1024;

    private final HttpConnection connection;
    private long dropped;

    private Farewell(HttpConnection connection) {
        this.connection = connection;
    }

    static void to(Vertx vertx, HttpServerRequest request) {
        if (request.isEnded()) {
            request.connection().close();
        } else {
            new Farewell(request.connection()).hearOut(vertx, request);
        }
    }

    private void hearOut(Vertx vertx, HttpServerRequest request) {
        long timer = vertx.setTimer(PATIENCE_MILLIS, tooLong -> connection.close());
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.endHandler(done -> {
            vertx.cancelTimer(timer);
            connection.close();
        });
        request.handler(this::drop);
        request.resume();
    }

    private void drop(Buffer piece) {
        dropped += piece.length();
        if (dropped > PATIENCE_BYTES) {
            connection.close();
        }
    }
}
