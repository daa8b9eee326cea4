package org.sijil.social.questionnaire;

import java.util.Map;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;

/** A member with what is said of them, codes and {@code yes} or {@code no}. */
record Answered(Resident member, int age, Map<String, String> answers) {

    boolean isHead() {
        return member.relation() == Relation.HEAD;
    }
}
