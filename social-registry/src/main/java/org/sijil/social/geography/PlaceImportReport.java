package org.sijil.social.geography;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of places.
 *
 * @param dryRun nothing was written; this is what would have become of it
 * @param unchanged rows that say what is recorded already
 * @param refused rows that were not taken; all others were
 */
@Schema(examples = """
    {"dryRun": false, "created": 1502, "changed": 0, "unchanged": 0, "refused": 1,
     "errors": [{"line": 17, "code": "01.511.05.17", "pointer": "/parent", "reason": "unknown-parent",
                 "detail": "What the place lies within is not there from this day on. Record that place first, …"}]}
    """)
public record PlaceImportReport(
        boolean dryRun, int created, int changed, int unchanged, int refused, List<RowError> errors) {

    /**
     * One thing that is wrong with a row.
     *
     * @param line its number in the file, from 1, the header counted
     * @param code of the place, where it could be read
     * @param pointer the field of the place, as in {@code /name/ar}; empty for the whole row
     * @param detail what is wrong and how to mend it, in the caller's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowError(int line, @Nullable String code, String pointer, String reason, String detail) {}
}
