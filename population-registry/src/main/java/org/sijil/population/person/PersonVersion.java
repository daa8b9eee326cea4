package org.sijil.population.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A person as the register knew them for a time.
 *
 * @param validFrom the day from which this was true
 * @param validUntil the day from which another version tells; absent when there is none, and the same as validFrom when this one
 *     no longer tells of any day
 * @param recordedBy the subject of the token under which it was written; staff see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonVersion(
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        OffsetDateTime recordedAt,
        @Nullable String recordedBy,
        PersonView person) {}
