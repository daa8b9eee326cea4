package org.sijil.population.marriage;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.vitalevent.Act;
import org.sijil.population.vitalevent.Declarant;
import org.sijil.population.vitalevent.Reported;

/**
 * A marriage.
 *
 * @param minorPermission the judge's permission when a spouse is under age (law 70.03 art. 20)
 * @param polygamyPermission the judge's permission when the husband is married already (law 70.03 arts. 40-46)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
                {"husband": "4815162341", "wife": "3456789019", "date": "2026-10-17",
                 "act": {"office": "06.141", "number": "88/412", "year": 2026},
                 "declaredBy": {"as": "notary", "name": "Bureau des adouls, Casablanca"}}
                """)
public record RecordMarriage(
        @NotNull Idcs husband,
        @NotNull Idcs wife,
        @NotNull LocalDate date,
        @NotNull @Valid Act act,
        @Nullable @Valid Declarant declaredBy,
        @Nullable @Valid Act minorPermission,
        @Nullable @Valid Act polygamyPermission)
        implements Reported {}
