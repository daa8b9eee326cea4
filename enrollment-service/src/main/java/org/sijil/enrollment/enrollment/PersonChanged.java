package org.sijil.enrollment.enrollment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What this service reads of the population registry's events on a person. */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
record PersonChanged(
        String idcs,
        LocalDate birthDate,
        String sex,
        String status,
        @Nullable LocalDate deathDate,
        long version) {

    /**
     * Whether the person lives no longer, was entered in error and never was anybody ({@code void}), or is registered under another
     * number ({@code merged}).
     */
    boolean gone() {
        return !status.equals("active");
    }
}
