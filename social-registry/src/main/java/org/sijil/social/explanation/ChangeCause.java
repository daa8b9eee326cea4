package org.sijil.social.explanation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.sijil.commons.problem.Texts;

/** What can move a score, in the order in which a move is taken apart. */
public enum ChangeCause {
    FORMULA(new Texts("Another formula", "Une autre formule", "صيغة احتساب أخرى")),
    PLACE(new Texts("Another place", "Un autre lieu", "مكان آخر")),
    MEMBERS(new Texts(
            "Other members, or their ages", "D'autres membres, ou leur âge", "تغير في أفراد الأسرة أو في أعمارهم")),
    ANSWERS(new Texts("Other answers", "D'autres réponses", "أجوبة أخرى"));

    private final Texts words;

    ChangeCause(Texts words) {
        this.words = words;
    }

    Texts words() {
        return words;
    }

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
