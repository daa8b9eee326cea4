package org.sijil.commons.audit;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Caller;

/** Who acts: the caller of the present request, or the service itself where there is none. */
@ApplicationScoped
class Actor {

    private static final String SERVICE = "service";

    private final Caller caller;

    Actor(Caller caller) {
        this.caller = caller;
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
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }

    private static boolean isRequest() {
        return Arc.container().requestContext().isActive();
    }
}
