package org.sijil.commons.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.TraceId;
import org.sijil.commons.security.Caller;

/** Who acts: the caller of the present request, or the service itself where there is none. */
@ApplicationScoped
class Actor {

    private static final String SERVICE = "service";

    private final Caller caller;
    private final CurrentVertxRequest request;

    Actor(Caller caller, CurrentVertxRequest request) {
        this.caller = caller;
        this.request = request;
    }

    String id() {
        return isRequest() ? caller.id() : SERVICE;
    }

    String role() {
        return isRequest() ? caller.role() : SERVICE;
    }

    @Nullable
    String client() {
        return isRequest() ? caller.client() : null;
    }

    @Nullable
    String trace() {
        return TraceId.current();
    }

    /** A follower's thread has a request context too, but nobody's request in it. */
    private boolean isRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}
