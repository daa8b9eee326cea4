package org.sijil.population.likeness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.PersonName;
import org.sijil.population.person.Sex;

/**
 * Who may be the person described, the likeliest first.
 *
 * @param matches those whom the caller may see
 * @param elsewhere how many live where the caller may not look; an adjudicator can
 */
public record DuplicateCheck(List<Found> matches, long elsewhere) {

    /** The fields that are shown, as the record of the reading names them. */
    static final List<String> FIELDS = List.of("givenName", "familyName", "sex", "birthDate", "birthPlace");

    static final List<String> NO_FIELDS = List.of("existence");

    /**
     * A registered person, with no more of them than tells them from others; no number.
     *
     * @param score how likely it is one person, in bits: one more means twice as likely
     * @param fields what spoke for it and against it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Found(
            UUID person,
            double score,
            Match.Level level,
            PersonName givenName,
            PersonName familyName,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable TerritoryCode birthPlace,
            List<FieldAgreement> fields) {

        static Found of(Match match) {
            Description known = match.known();
            return new Found(
                    match.person(),
                    match.score(),
                    match.level(),
                    known.givenName(),
                    known.familyName(),
                    known.sex(),
                    known.birthDate(),
                    known.birthPlace(),
                    match.fields());
        }
    }
}
