package org.sijil.population.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.person.Sex;

/** What a household's registration must know of each person asked for, in the order of the question. */
public record CheckedMembers(List<Member> members) {

    /**
     * One person.
     *
     * @param person the record; null when nobody holds the number
     */
    public record Member(
            Idcs idcs,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            UUID person,

            Status status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate birthDate,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Sex sex) {}

    /** What the register knows of the holder of a number. */
    public enum Status {
        @JsonProperty("active")
        ACTIVE,
        @JsonProperty("dead")
        DEAD,
        /** Somebody who is registered under another number, by which the person is to be named. */
        @JsonProperty("merged")
        MERGED,
        @JsonProperty("unknown")
        UNKNOWN
    }
}
