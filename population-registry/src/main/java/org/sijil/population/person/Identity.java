package org.sijil.population.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.time.Birthdays;

/**
 * The facts that make a person this person; an update never touches them.
 *
 * @param nationality ISO 3166 alpha-2
 */
public record Identity(
        Sex sex,
        LocalDate birthDate,
        @Nullable TerritoryCode birthPlace,
        String nationality,
        @Nullable Cnie cnie,
        @Nullable ResidencePermit residencePermit) {

    /** Completed years of life from which a person acts alone (Family Code, law 70.03, art. 209). */
    public static final int MAJORITY = 18;

    private static final String MOROCCO = "MA";

    public boolean isMoroccan() {
        return nationality.equals(MOROCCO);
    }

    public boolean isMinor(LocalDate on) {
        return Birthdays.of(birthDate, MAJORITY).isAfter(on);
    }
}
