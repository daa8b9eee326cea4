package org.sijil.social.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sijil.social.composition.Composition;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.DeclarationRules;

/** Time alone changes a score on no other birthdays. */
class AgesThatCountTest {

    private static final Formula FORMULA = Homes.official();
    private static final Set<Integer> TURNED = AgesThatCount.of(FORMULA);

    @Property(tries = 500)
    void aScoreChangesOnlyWhenAnAgeThatCountsIsReached(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int days) {
        ScoreInputs home = RandomHomes.of(seed);
        LocalDate later = home.on().plusDays(days);
        Assume.that(home.residents().stream().noneMatch(resident -> counts(resident, home.on(), later)));

        ScoreInputs then = new ScoreInputs(
                later,
                home.region(),
                home.area(),
                home.residents(),
                DeclarationRules.bounded(home.answers(), new Composition(home.residents(), later)));
        assertEquals(
                Scorer.score(FORMULA, home).value(), Scorer.score(FORMULA, then).value());
    }

    private static boolean counts(Resident resident, LocalDate from, LocalDate to) {
        int before = resident.age(from);
        int after = resident.age(to);
        return (resident.relation() == Relation.HEAD && before < after)
                || TURNED.stream().anyMatch(age -> before < age && age <= after);
    }
}
