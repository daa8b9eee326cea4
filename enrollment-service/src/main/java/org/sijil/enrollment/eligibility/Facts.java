package org.sijil.enrollment.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijil.enrollment.family.FamilyMember;
import org.sijil.enrollment.family.Role;
import org.sijil.enrollment.family.Situation;
import org.sijil.enrollment.regime.Amounts;
import org.sijil.enrollment.regime.Regime;
import org.sijil.enrollment.regime.Scores;

/**
 * Everything that a decision on a family rests on, beside the day.
 *
 * @param score the household's, as a decimal text; absent when it has none
 * @param area {@code urban} or {@code rural}
 * @param region two digits
 * @param householdSize living members of the household
 * @param members the principal first
 * @param headElsewhere whether the household's head belongs to another family; silence, as in facts that were kept before
 *     this was asked, means no, so that they replay as they were decided
 */
@RegisterForReflection
public record Facts(
        @Nullable String score,
        String area,
        String region,
        int householdSize,
        List<FamilyMember> members,
        boolean headElsewhere) {

    private static final int ADULT = 18;

    /** Keeps a copy. */
    public Facts {
        members = List.copyOf(members);
    }

    /** What a regime's conditions on the family see on a day. */
    Map<String, Object> variables(Regime regime, LocalDate on) {
        Map<String, Object> named = new HashMap<>();
        named.put("household.score", Scores.scaled(score == null ? null : new BigDecimal(score)));
        named.put("household.scored", score != null);
        named.put("household.area", area);
        named.put("household.region", region);
        named.put("household.size", (long) householdSize);
        named.put("family.size", (long) members.size());
        named.put("family.dependents", count(member -> member.role() == Role.DEPENDENT));
        named.put("family.minors", count(member -> member.ageOn(on) < ADULT));
        named.put("family.principalAge", (long) members.get(0).ageOn(on));
        named.put("family.headElsewhere", headElsewhere);
        named.put("family.severelyDisabled", any(Situation::severelyDisabled));
        named.put("family.otherHealthCover", any(Situation::otherHealthCover));
        named.put("family.headsOtherHealthCover", count(Facts::headWithOtherCover) > 0);
        named.put("family.pension", any(Situation::pension));
        named.put("family.publicAgent", any(Situation::publicAgent));
        named.put("family.familyAllowances", any(Situation::familyAllowances));
        Amounts amounts = regime.amounts();
        if (amounts != null) {
            named.put("family.childrenOfTable", childrenOfTable(amounts, YearMonth.from(on)));
        }
        return named;
    }

    /** What a regime's conditions on one member see on a day. */
    Map<String, Object> variables(Regime regime, LocalDate on, FamilyMember member) {
        Map<String, Object> named = variables(regime, on);
        Situation situation = member.situation();
        named.put("member.age", (long) member.ageOn(on));
        named.put("member.role", member.role().word());
        named.put("member.schooling", situation.schoolingWord());
        named.put("member.severelyDisabled", situation.severelyDisabled());
        named.put("member.otherHealthCover", situation.otherHealthCover());
        named.put("member.pension", situation.pension());
        named.put("member.publicAgent", situation.publicAgent());
        named.put("member.familyAllowances", situation.familyAllowances());
        return named;
    }

    private static boolean headWithOtherCover(FamilyMember member) {
        return member.role() != Role.DEPENDENT && member.situation().otherHealthCover();
    }

    private long childrenOfTable(Amounts amounts, YearMonth month) {
        return count(member -> member.role() == Role.DEPENDENT && amounts.counts(member.birthDate(), month));
    }

    private boolean any(Predicate<Situation> flag) {
        return members.stream().map(FamilyMember::situation).anyMatch(flag);
    }

    private long count(Predicate<FamilyMember> test) {
        return members.stream().filter(test).count();
    }
}
