package org.sijil.commons.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses an {@code Accept} header that cannot be read before the work is done: afterwards the answer would be lost. */
class AcceptCheck {

    @ServerRequestFilter(preMatching = true)
    void requireReadable(ContainerRequestContext request) {
        if (accepted(request).isEmpty()) {
            throw CommonProblem.NOT_ACCEPTABLE.refuse();
        }
    }

    private static List<MediaType> accepted(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes();
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }
}
