package org.sijil.commons.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The RFC 9457 body; {@code code}, {@code traceId} and {@code errors} are our extension members. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String code,
        @Nullable String traceId,
        List<FieldError> errors) {

    /** The media type of every refusal. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The seconds, in {@code Retry-After}, after which it is worth asking again where nothing else is known. */
    public static final String COME_BACK_AFTER = "5";

    /** A field that broke a rule. The rejected value is left out on purpose: it may be personal data. */
    @RegisterForReflection
    public record FieldError(String pointer, String code, String detail) {}
}
