package org.sijil.social.explanation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijil.social.scoring.Contribution;
import org.sijil.social.scoring.Meaning;

/** The lines of a breakdown gathered by what they are about, in the order of the formula. */
record Lines(Map<String, Line> bySubject) {

    /** All lines about one thing: told under the first one's name and value, with their effects together. */
    record Line(Meaning meaning, String value, BigDecimal effect) {

        Line and(Line other) {
            return new Line(meaning, value, effect.add(other.effect));
        }

        String label(Locale language) {
            return meaning.label().in(language);
        }
    }

    static Lines of(List<Contribution> breakdown, Map<String, Meaning> meanings) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Contribution line : breakdown) {
            Meaning meaning = Objects.requireNonNull(meanings.get(line.variable()), "a line of the formula");
            lines.merge(
                    meaning.subject(), new Line(meaning, line.value(), new BigDecimal(line.contribution())), Line::and);
        }
        return new Lines(lines);
    }

    @Nullable
    Line about(String subject) {
        return bySubject.get(subject);
    }
}
