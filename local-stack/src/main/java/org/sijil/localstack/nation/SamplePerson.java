package org.sijil.localstack.nation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person to be registered.
 *
 * @param nationality two letters of ISO 3166
 * @param cnie the identity card's number, for Moroccans from 16 on
 * @param residencePermit the permit's number, for foreigners from 16 on
 */
public record SamplePerson(
        Name givenName,
        Name familyName,
        Sex sex,
        LocalDate birthDate,
        String nationality,
        @Nullable String cnie,
        @Nullable String residencePermit,
        MaritalStatus maritalStatus) {}
