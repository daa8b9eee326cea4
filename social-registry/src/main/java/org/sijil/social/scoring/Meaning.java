package org.sijil.social.scoring;

import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;

/**
 * What a line of a breakdown stands for.
 *
 * @param subject what it is about; lines of one subject, as the size and its square, are only told together
 * @param answer the answer of the declaration that it is taken from; null when it follows from the members alone
 */
public record Meaning(Texts label, String subject, @Nullable String answer) {

    /** Whether the line is the same for everybody, or for everybody in a region. */
    public boolean isConstant() {
        return Formula.CONSTANTS.contains(subject);
    }
}
