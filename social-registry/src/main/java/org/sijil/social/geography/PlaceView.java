package org.sijil.social.geography;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/**
 * A place as it is on a day.
 *
 * @param validFrom the first day on which it was so
 * @param confidence how well the source is known: O, O2, P, C or I, with a question mark when weak
 * @param validFromConfidence how well the first day is known; I where no source says it and it is our choice
 * @param validUntil the first day on which it no longer is, if that is known
 * @param within what it lies within, the widest first; left out of lists
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = """
    {"code": "06.141.01.00", "kind": "arrondissement-prefecture", "parent": "06.141",
     "name": {"ar": "الدار البيضاء-أنفا", "fr": "Casablanca-Anfa"}, "validFrom": "2015-02-20",
     "source": "HCP, RGPH 2024, CC BY 4.0", "confidence": "O2", "validFromConfidence": "I", "version": 0,
     "within": [{"code": "06", "kind": "region", "name": {"ar": "الدار البيضاء-سطات", "fr": "Casablanca-Settat"}},
                {"code": "06.141", "kind": "prefecture", "name": {"ar": "الدار البيضاء", "fr": "Casablanca"}}]}
    """)
public record PlaceView(
        TerritoryCode code,
        PlaceKind kind,
        @Nullable TerritoryCode parent,
        @Nullable Area area,
        PlaceLabel name,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String source,
        String confidence,
        String validFromConfidence,
        int version,
        @Nullable List<PlaceName> within) {}
