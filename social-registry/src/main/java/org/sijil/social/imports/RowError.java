package org.sijil.social.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a row; nothing of the row but the caller's own key.
 *
 * @param line its number in the file, from 1, the header counted
 * @param rowKey absent where it could not be read
 * @param pointer the field, as in {@code /members/0/idcs}; empty for the whole row
 * @param detail what is wrong and how to mend it, in the caller's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowError(int line, @Nullable String rowKey, String pointer, String code, String detail) {}
