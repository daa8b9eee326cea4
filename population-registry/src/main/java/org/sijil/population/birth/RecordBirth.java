package org.sijil.population.birth;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.PersonName;
import org.sijil.population.person.Address;
import org.sijil.population.person.Sex;
import org.sijil.population.vitalevent.Act;
import org.sijil.population.vitalevent.Declarant;
import org.sijil.population.vitalevent.MultipleBirth;
import org.sijil.population.vitalevent.Reported;

/**
 * A live birth; each child of a multiple birth has a record and an act of its own.
 *
 * @param mother left out, as the father, only for a child of unknown parents
 * @param nationality ISO 3166 alpha-2; left out, it is Moroccan with a Moroccan parent, else the mother's
 * @param birthPlace HCP code; left out for a birth abroad
 * @param address left out, it is the mother's, else the father's
 * @param judgment that declares a birth which was not declared in time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"givenName": {"ar": "يحيى", "fr": "Yahya"}, "familyName": {"ar": "العلوي", "fr": "Alaoui"},
                 "sex": "male", "date": "2026-11-02", "birthPlace": "06.141",
                 "mother": "3456789019", "father": "4815162341",
                 "act": {"office": "06.141.01.30", "number": "1204", "year": 2026},
                 "declaredBy": {"as": "father", "idcs": "4815162341"}}
                """)
public record RecordBirth(
        @NotNull @Valid PersonName givenName,
        @NotNull @Valid PersonName familyName,
        @NotNull Sex sex,
        @NotNull LocalDate date,
        @Nullable TerritoryCode birthPlace,
        @Nullable Idcs mother,
        @Nullable Idcs father,
        @Nullable @Size(min = 2, max = 2) String nationality,
        @Nullable @Valid Address address,
        @Nullable @Valid MultipleBirth multipleBirth,
        @NotNull @Valid Act act,
        @Nullable @Valid Act judgment,
        @Nullable @Valid Declarant declaredBy)
        implements Reported {}
