package org.sijil.social.questionnaire;

import org.jspecify.annotations.Nullable;

/** Ages from and to, both included; a bound that is left out does not bind. */
final class Ages {

    private Ages() {}

    static boolean fit(int age, @Nullable Integer from, @Nullable Integer to) {
        return (from == null || age >= from) && (to == null || age <= to);
    }
}
