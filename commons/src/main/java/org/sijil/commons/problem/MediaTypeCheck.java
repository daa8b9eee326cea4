package org.sijil.commons.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses media types that cannot be read before the work is done: afterwards the answer would be lost for its {@code
 * Accept}, and the framework calls an unreadable {@code Content-Type} a bad request without a word on what is bad.
 */
class MediaTypeCheck {

    @ServerRequestFilter(preMatching = true)
    void requireReadable(ContainerRequestContext request) {
        if (!isReadable(request::getAcceptableMediaTypes)) {
            throw CommonProblem.NOT_ACCEPTABLE.refuse();
        }
        if (!isReadable(request::getMediaType)) {
            throw CommonProblem.UNSUPPORTED_MEDIA_TYPE.refuse();
        }
    }

    private static boolean isReadable(Supplier<?> header) {
        try {
            return !List.of().equals(header.get());
        } catch (RuntimeException unreadable) {
            return false;
        }
    }
}
