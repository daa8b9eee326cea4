package org.sijil.population.marriage;

import static org.sijil.population.marriage.MarriageProblem.SPOUSES_ARE_IN_LAWS;
import static org.sijil.population.marriage.MarriageProblem.SPOUSES_ARE_KIN;
import static org.sijil.population.marriage.MarriageProblem.WIDOW_STILL_WAITS;
import static org.sijil.population.marriage.MarriageProblem.WIVES_ARE_KIN;
import static org.sijil.population.person.Held.refuseIf;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.database.Sql;
import org.sijil.population.vitalevent.CivilRule;
import org.sijil.population.vitalevent.CivilRules;

/**
 * What keeps two people from marrying each other whatever a judge permits (law 70.03 arts. 36, 37 and 39), as far as the register
 * knows. Kin by milk, a wife's daughter by another and the wait after a divorce rest on what it does not know; those who draw up the
 * act judge them.
 */
@ApplicationScoped
class Impediments {

    private static final String WIFE = "/wife";

    private static final String WIDOWED_SINCE = """
            SELECT count(*)
              FROM vital_event_part widow
              JOIN vital_event death ON death.id = widow.event
             WHERE widow.person = $1 AND widow.role = 'SPOUSE'
               AND death.type = 'DEATH' AND death.cancelled_at IS NULL
               AND death.date BETWEEN $2 AND $3
               AND NOT EXISTS (
                   SELECT FROM vital_event_part mother
                     JOIN vital_event birth ON birth.id = mother.event
                    WHERE mother.person = $1 AND mother.role = 'MOTHER'
                      AND birth.type = 'BIRTH' AND birth.cancelled_at IS NULL
                      AND birth.date BETWEEN death.date AND $3)
            """;

    private final Marriages marriages;
    private final CivilRules rules;

    Impediments(Marriages marriages, CivilRules rules) {
        this.marriages = marriages;
        this.rules = rules;
    }

    /** Refuses a marriage of these two on that day. */
    Uni<Void> requireNone(UUID husband, UUID wife, LocalDate day) {
        return requireNoKin(husband, wife, day).chain(() -> requireWaited(wife, day));
    }

    private Uni<Void> requireNoKin(UUID husband, UUID wife, LocalDate day) {
        return marriages
                .spousesOf(husband)
                .chain(his -> marriages
                        .spousesOf(wife)
                        .chain(hers -> marriages
                                .inForce(husband, day)
                                .chain(couples -> requireNoKin(new Match(husband, wife, his, hers, wives(couples))))));
    }

    private static Uni<Void> requireNoKin(Match match) {
        return Kinship.among(match.everybody()).invoke(match::check).replaceWithVoid();
    }

    private static List<UUID> wives(List<Couple> couples) {
        return couples.stream().map(Couple::wife).toList();
    }

    /** A widow waits for four months and ten days, or until she has given birth. */
    private Uni<Void> requireWaited(UUID wife, LocalDate day) {
        int days = rules.on(CivilRule.WIDOW_WAITING_DAYS, day).orElse(0);
        return Sql.value(Long.class, WIDOWED_SINCE, wife, day.minusDays(days).plusDays(1), day)
                .invoke(deaths -> refuseIf(deaths > 0, WIFE, WIDOW_STILL_WAITS))
                .replaceWithVoid();
    }

    /**
     * Two who want to marry, and to whom they are or were married.
     *
     * @param his all wives that he ever had
     * @param hers all husbands that she ever had
     * @param present the wives that he has on that day
     */
    private record Match(UUID husband, UUID wife, List<UUID> his, List<UUID> hers, List<UUID> present) {

        List<UUID> everybody() {
            List<UUID> all = new ArrayList<>(List.of(husband, wife));
            all.addAll(his);
            all.addAll(hers);
            return all;
        }

        void check(Kinship kinship) {
            refuseIf(kinship.areClose(husband, wife), WIFE, SPOUSES_ARE_KIN);
            boolean mothersInLaw = his.stream().anyMatch(former -> kinship.descends(former, wife));
            boolean wivesOfKin = hers.stream()
                    .anyMatch(former -> kinship.descends(former, husband) || kinship.descends(husband, former));
            refuseIf(mothersInLaw || wivesOfKin, WIFE, SPOUSES_ARE_IN_LAWS);
            refuseIf(present.stream().anyMatch(other -> kinship.areClose(other, wife)), WIFE, WIVES_ARE_KIN);
        }
    }
}
