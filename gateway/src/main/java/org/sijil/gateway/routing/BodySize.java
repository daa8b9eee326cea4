package org.sijil.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** What the head of a message says about the size of its body, in bytes. */
final class BodySize {

    /** Up to here a body is carried in one piece, which costs fewer system calls than a stream. */
    static final long ONE_PIECE = 64 * 1024;

    private static final long UNKNOWN = -1;

    private BodySize() {}

    /** The size that the head declares, or a negative number when it declares none. */
    static long declared(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? UNKNOWN : Long.parseLong(length);
        } catch (NumberFormatException absurd) {
            return Long.MAX_VALUE;
        }
    }

    /** As {@link #declared}, and zero for a request that has no body at all. */
    static long of(HttpServerRequest request) {
        long declared = declared(request.headers());
        boolean streamed = request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || (request.version() == HttpVersion.HTTP_2 && !request.isEnded());
        return declared == UNKNOWN && !streamed ? 0 : declared;
    }

    static boolean inOnePiece(long size) {
        return size >= 0 && size <= ONE_PIECE;
    }
}
