package org.sijil.social.declaration;

import org.jspecify.annotations.Nullable;

/** A declaration that fits the household. */
public record Declared(Declaration answers, AnswerSheet sheet) {

    /** As it is kept: without a sheet, counts alone were given. */
    public static Declared of(Declaration answers, @Nullable AnswerSheet sheet) {
        return new Declared(answers, sheet == null ? AnswerSheet.EMPTY : sheet);
    }
}
