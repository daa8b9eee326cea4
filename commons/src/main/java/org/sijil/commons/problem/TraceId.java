package org.sijil.commons.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/** The W3C trace id, 32 hexadecimal digits, of what this thread works on. */
public final class TraceId {

    private TraceId() {}

    /** The present trace's id; null where nothing is traced. */
    public static @Nullable String current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
