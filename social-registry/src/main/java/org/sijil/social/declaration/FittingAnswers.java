package org.sijil.social.declaration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.sijil.commons.problem.CheckedJson;
import org.sijil.social.composition.Composition;
import org.sijil.social.questionnaire.MemberSheets;

/**
 * The answers of a household that has changed since it gave them. Where each member was answered for, what follows from them
 * follows anew from those who stay; otherwise each count is cut to them. Of newcomers nothing is known, so that nothing is added.
 */
@ApplicationScoped
public class FittingAnswers {

    private final MemberSheets sheets;
    private final ObjectMapper json;
    private final CheckedJson checked;

    FittingAnswers(MemberSheets sheets, ObjectMapper json, CheckedJson checked) {
        this.sheets = sheets;
        this.json = json;
        this.checked = checked;
    }

    /** What was declared, for those who live there on the day of the composition. */
    public Declaration of(Declared said, Composition people) {
        Declaration bounded = DeclarationRules.bounded(said.answers(), people);
        Map<String, Object> following =
                sheets.following(said.sheet().questionnaire(), said.sheet().members(), people);
        if (following.isEmpty()) {
            return bounded;
        }
        ObjectNode answers = json.valueToTree(bounded);
        following.forEach((answer, value) -> answers.set(answer, json.valueToTree(value)));
        return checked.read(answers, Declaration.class);
    }
}
