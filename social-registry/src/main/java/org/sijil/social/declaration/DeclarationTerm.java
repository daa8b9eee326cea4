package org.sijil.social.declaration;

import java.time.LocalDate;
import java.util.List;
import org.sijil.social.rulefile.RuleFileFault;
import org.sijil.social.rulefile.YamlMap;

/**
 * How long a declaration holds.
 *
 * @param effectiveFrom the first day on which declarations get this term
 * @param reminders days before the end, the most first
 */
record DeclarationTerm(String id, LocalDate effectiveFrom, int months, List<Integer> reminders) {

    private static final int LONGEST = 365;

    static DeclarationTerm read(String file, String text) {
        YamlMap root = YamlMap.parse(file, text);
        YamlMap reminders = root.map("reminders");
        DeclarationTerm term = new DeclarationTerm(
                root.name("id"),
                root.date("effectiveFrom"),
                root.whole("months"),
                reminders.texts("days").stream().map(day -> days(file, day)).toList());
        root.text("source");
        root.confidence();
        reminders.text("source");
        reminders.confidence();
        root.nothingElse();
        reminders.nothingElse();
        if (term.months() == 0) {
            throw root.fault("months must be 1 or more");
        }
        return term;
    }

    private static int days(String file, String text) {
        if (!text.matches("[1-9][0-9]{0,2}") || Integer.parseInt(text) > LONGEST) {
            throw new RuleFileFault(file, "days must be 1 to " + LONGEST);
        }
        return Integer.parseInt(text);
    }
}
