package org.sijil.population.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a row; nothing of the row but the caller's own key.
 *
 * @param line its number in the file, from 1, the header counted
 * @param rowKey absent where it could not be read
 * @param pointer the field, as in {@code /birthDate}; empty for the whole row
 * @param detail what is wrong and how to mend it, in the caller's language
 * @param duplicateCase whose decision the row waits for, if it is held; a dry run opens none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowError(
        int line,
        @Nullable String rowKey,
        String pointer,
        String code,
        String detail,
        @Nullable UUID duplicateCase) {}
