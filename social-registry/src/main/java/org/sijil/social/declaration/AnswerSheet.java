package org.sijil.social.declaration;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import org.sijil.social.questionnaire.MemberSheet;

/**
 * What a declaration says beyond the answers that are weighed; kept beside them.
 *
 * @param questionnaire the version that was asked
 * @param members what was said of each; none when the counts were given instead
 * @param contracts references by which partner bodies find a contract
 */
@RegisterForReflection
public record AnswerSheet(String questionnaire, List<MemberSheet> members, Map<String, String> contracts) {

    /** Of a declaration by counts alone. */
    public static final AnswerSheet EMPTY = new AnswerSheet("", List.of(), Map.of());

    /** Keeps copies. */
    public AnswerSheet {
        members = members == null ? List.of() : List.copyOf(members);
        contracts = contracts == null ? Map.of() : Map.copyOf(contracts);
    }

    /** Whether there is nothing to keep. */
    public boolean saysNothing() {
        return members.isEmpty() && contracts.isEmpty();
    }
}
