package org.sijil.social.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as a body is sent it.
 *
 * @param id to be sent back with the answer; the same at every attempt
 * @param contract by which the body finds what is asked about
 * @param numbers of the members, for a body that holds them
 * @param value what was declared, for a body that says only whether that is so
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record Asked(
        UUID id,
        String question,
        @Nullable String contract,
        @Nullable List<String> numbers,
        @Nullable String value) {

    /** Never what it holds: texts end up in logs. */
    @Override
    public String toString() {
        return "Asked[" + id + "]";
    }
}
