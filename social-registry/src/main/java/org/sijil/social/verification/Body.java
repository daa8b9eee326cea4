package org.sijil.social.verification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A partner body and what it can verify.
 *
 * @param contract the code of the contract by which it finds what it is asked about; null when by the members' numbers
 */
record Body(String code, Finds finds, @Nullable String contract, List<Verifiable> answers) {

    /** How a body finds the household. */
    enum Finds {
        CONTRACT,
        NUMBERS
    }

    /** What a body is told. */
    enum Sends {
        VALUE,
        QUESTION
    }

    /**
     * An answer that a body can verify.
     *
     * @param tolerance by how many percent an amount may differ
     */
    record Verifiable(String answer, Sends sends, int tolerance) {}

    Optional<Verifiable> verifiable(String answer) {
        return answers.stream().filter(each -> each.answer().equals(answer)).findFirst();
    }
}
