package org.sijil.population.exports;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.problem.Parameters;
import org.sijil.population.person.PersonJson;

/** Why whose data is wanted, and which. */
public class ExportQuery {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]{1,59}");

    @QueryParam("purpose")
    @Parameter(
            required = true,
            description = "Why, as a short code; each person sees it",
            schema = @Schema(examples = "census-2026"))
    @Nullable
    String purpose;

    @QueryParam("legalBasis")
    @Parameter(
            required = true,
            description = "The text that allows it; each person sees it",
            schema = @Schema(examples = "law-72.18"))
    @Nullable
    String legalBasis;

    @QueryParam("fields")
    @Parameter(
            required = true,
            description = "Only these fields of a person, separated by commas; id and version always",
            schema = @Schema(examples = "idcs,birthDate,status"))
    @Nullable
    String fields;

    @QueryParam("territory")
    @Parameter(description = "Only people who live within this territory", schema = @Schema(examples = "06.141"))
    @Nullable
    String territory;

    @QueryParam("after")
    @Parameter(description = "To go on where a download broke off: the id of the last line that arrived")
    @Nullable
    UUID after;

    /** @throws org.sijil.commons.problem.Refused naming the parameter at fault */
    ExportOrder order() {
        return new ExportOrder(
                reason(purpose, "/purpose"),
                reason(legalBasis, "/legalBasis"),
                fields(),
                where(),
                after == null ? IdPlace.BEFORE_ALL.id() : after);
    }

    private List<String> fields() {
        List<String> asked = fields == null ? List.of() : Arrays.asList(fields.split(",", -1));
        if (asked.isEmpty() || !PersonJson.fields().containsAll(asked)) {
            throw ExportProblem.FIELDS_REQUIRED
                    .with(Map.of("fields", String.join(", ", PersonJson.fields())))
                    .at("/fields");
        }
        return asked;
    }

    private @Nullable TerritoryCode where() {
        return Parameters.value(territory, "/territory", TerritoryCode::new);
    }

    private static String reason(@Nullable String code, String pointer) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw ExportProblem.REASON_REQUIRED.at(pointer);
        }
        return code;
    }
}
