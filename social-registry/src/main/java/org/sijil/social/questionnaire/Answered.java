package org.sijil.social.questionnaire;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;

/** A member with what is said of them, codes and {@code yes} or {@code no}. */
record Answered(Resident member, int age, Map<String, String> answers) {

    /** What a sheet that was found right says of a member. */
    static Answered of(Resident member, LocalDate on, MemberSheet sheet) {
        Map<String, String> answers = new HashMap<>();
        sheet.answers().forEach((question, said) -> {
            if (said != null) {
                answers.put(question, code(said));
            }
        });
        return new Answered(member, member.age(on), answers);
    }

    private static String code(Object said) {
        if (said instanceof Boolean yes) {
            return yes ? MemberSheets.YES : MemberSheets.NO;
        }
        return said.toString();
    }

    boolean isHead() {
        return member.relation() == Relation.HEAD;
    }
}
