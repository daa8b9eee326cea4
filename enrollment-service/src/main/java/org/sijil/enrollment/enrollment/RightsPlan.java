package org.sijil.enrollment.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.time.Birthdays;
import org.sijil.enrollment.eligibility.Eligibility;
import org.sijil.enrollment.eligibility.Facts;
import org.sijil.enrollment.eligibility.NewAssessment;
import org.sijil.enrollment.eligibility.NewDecision;
import org.sijil.enrollment.eligibility.Verdict;
import org.sijil.enrollment.enrollment.Changes.EndedFamily;
import org.sijil.enrollment.enrollment.Changes.FamilyRow;
import org.sijil.enrollment.enrollment.Changes.MemberRow;
import org.sijil.enrollment.enrollment.Changes.ReviewDay;
import org.sijil.enrollment.enrollment.HouseholdState.OpenFamily;
import org.sijil.enrollment.family.Family;
import org.sijil.enrollment.family.FamilyFormation;
import org.sijil.enrollment.family.HouseholdMember;
import org.sijil.enrollment.regime.Regimes;

/**
 * Works out what a household's state means for rights: families, decisions, and what to open and close. Pure: reads and
 * writes nothing, and a household whose facts are unchanged yields no change.
 */
@ApplicationScoped
class RightsPlan {

    private final Regimes regimes;
    private final Eligibility eligibility;
    private final FamilyFormation formation;
    private final JsonText json;

    RightsPlan(Regimes regimes, Eligibility eligibility, JsonText json) {
        this.regimes = regimes;
        this.eligibility = eligibility;
        this.formation = new FamilyFormation(regimes.membership());
        this.json = json;
    }

    /** Adds what must change in one household from a day on. */
    void add(HouseholdState household, LocalDate on, Changes changes) {
        List<AssessedFamily> families = families(household, on);
        Map<UUID, String> known = new HashMap<>();
        household.families().forEach(family -> known.put(family.id(), family.digest()));
        List<AssessedFamily> changed = families.stream()
                .filter(family -> !family.digest().equals(known.get(family.id())))
                .toList();
        List<UUID> ended = household.families().stream()
                .map(OpenFamily::id)
                .filter(id -> families.stream().noneMatch(family -> family.id().equals(id)))
                .toList();
        if (!changed.isEmpty() || !ended.isEmpty()) {
            regroup(household, families, changes);
            changed.forEach(family -> keep(household, family, on, changes));
            ended.forEach(id -> changes.endedFamilies.add(new EndedFamily(id, on)));
            new RightsTurnover(regimes, household, families, changed, on).addTo(changes);
        }
        changes.reviews.add(new ReviewDay(household.id(), nextReview(household, on)));
    }

    private List<AssessedFamily> families(HouseholdState household, LocalDate on) {
        if (household.dissolved()) {
            return List.of();
        }
        return formation.of(household.members(), on).stream()
                .map(family -> assess(household, family, on))
                .toList();
    }

    private AssessedFamily assess(HouseholdState household, Family family, LocalDate on) {
        Facts facts = new Facts(
                household.score(),
                household.area(),
                household.region(),
                household.members().size(),
                family.members(),
                !family.holdsHead());
        List<Verdict> verdicts = eligibility.judge(facts, on);
        Map<String, UUID> decisions = new HashMap<>();
        verdicts.forEach(verdict -> decisions.put(verdict.regime(), UUID.randomUUID()));
        UUID id = FamilyIds.of(household.id(), family.principal());
        return new AssessedFamily(
                id, family, facts, verdicts, FamilyIds.digest(json.of(facts) + json.of(verdicts)), decisions);
    }

    private static void regroup(HouseholdState household, List<AssessedFamily> families, Changes changes) {
        changes.regrouped.add(household.id());
        for (AssessedFamily family : families) {
            family.family().members().stream()
                    .map(member -> new MemberRow(
                            member.person(),
                            family.id(),
                            household.id(),
                            member.role().word(),
                            member.birthDate()))
                    .forEach(changes.members::add);
        }
    }

    private static void keep(HouseholdState household, AssessedFamily family, LocalDate on, Changes changes) {
        changes.families.add(new FamilyRow(
                family.id(),
                household.id(),
                family.principal(),
                household.region(),
                household.area(),
                family.digest(),
                on));
        UUID assessment = UUID.randomUUID();
        changes.assessments.add(new NewAssessment(assessment, family.id(), on, family.facts()));
        family.verdicts()
                .forEach(verdict -> changes.decisions.add(
                        new NewDecision(family.decision(verdict), assessment, family.id(), verdict)));
    }

    /** The next day on which an age or a new version of rules may change something. */
    private @Nullable LocalDate nextReview(HouseholdState household, LocalDate on) {
        if (household.dissolved()) {
            return null;
        }
        Stream<LocalDate> ages = household.members().stream().flatMap(this::turningDays);
        Stream<LocalDate> rules = regimes.all().stream().flatMap(regime -> regime.turningDays().stream());
        return Stream.concat(ages, rules)
                .filter(day -> day.isAfter(on))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * Birthdays on which families regroup, and the days on which a member outgrows a table of amounts. The latter are the
     * first of a month, not the birthday itself: the table, and the conditions with it, count a child for whole months.
     */
    private Stream<LocalDate> turningDays(HouseholdMember member) {
        Stream<LocalDate> regrouped =
                regimes.membership().turningAges().stream().map(age -> Birthdays.of(member.birthDate(), age));
        Stream<LocalDate> outgrown = regimes.all().stream()
                .flatMap(rules -> Stream.ofNullable(rules.regime().amounts()))
                .map(amounts -> amounts.outgrownOn(member.birthDate()));
        return Stream.concat(regrouped, outgrown);
    }
}
