package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.composition.Sex;

/**
 * What we read of the population registry's events: of everything else we keep no copy.
 *
 * @param mother told with a birth
 * @param father told with a birth
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
record PersonState(
        Idcs idcs,
        LocalDate birthDate,
        Sex sex,
        String status,
        @Nullable LocalDate deathDate,
        @Nullable UUID mother,
        @Nullable UUID father) {

    /**
     * Whether the person lives no longer, was entered in error and never was anybody ({@code void}), or is registered under another
     * number ({@code merged}).
     */
    boolean isGone() {
        return !status.equals("active");
    }

    /** Why a membership ends with it. */
    String endReason() {
        return switch (status) {
            case "dead" -> "death";
            case "merged" -> "record-merged";
            default -> "record-void";
        };
    }
}
