package org.sijil.population.duplicate;

import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.version.ETags;

/**
 * What came of the attempt to enter somebody: one of the two.
 *
 * @param person as the entrance tells of them
 * @param pending the case that was opened instead
 */
public record Admission<T>(@Nullable T person, @Nullable DuplicateCaseView pending) {

    static <T> Admission<T> entered(T person) {
        return new Admission<>(person, null);
    }

    static <T> Admission<T> held(DuplicateCaseView opened) {
        return new Admission<>(null, opened);
    }

    /** The answer to whoever asked: of its own for somebody who entered, else {@code 202} with the way to the case. */
    public RestResponse<Object> answer(Function<T, RestResponse<Object>> created) {
        return pending == null ? created.apply(Objects.requireNonNull(person)) : accepted(pending);
    }

    private static RestResponse<Object> accepted(DuplicateCaseView opened) {
        return RestResponse.ResponseBuilder.<Object>accepted(opened)
                .location(URI.create("/v1/duplicate-cases/" + opened.id()))
                .header("ETag", ETags.of(opened.version()))
                .build();
    }
}
