package org.sijil.social.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What one thing about a household does to its score.
 *
 * @param subject its name in the formula
 * @param label the same in words
 * @param value how much of it there is; a share or an amount a head where the formula says so
 * @param effect decimal string, against the same household with nothing of it; constants count whole
 * @param unverified whether it rests on an answer that nobody has verified; absent for constants and for what follows from
 *     the members alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Effect(
        String subject,
        String label,
        String value,
        String effect,
        @Nullable Boolean unverified) {}
