package org.sijil.social.workday;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.Sql;
import org.sijil.commons.problem.Texts;
import org.sijil.commons.time.Moments;

/** The days on which the administration works, as they are known now; in the caller's transaction. */
@ApplicationScoped
public class WorkCalendar {

    private static final String ANNOUNCED = "SELECT day FROM holiday WHERE day >= $1";
    private static final String OF_YEAR = """
            SELECT day, en, fr, ar FROM holiday WHERE day BETWEEN $1 AND $2 ORDER BY day
            """;
    private static final String ANNOUNCE = """
            INSERT INTO holiday (id, day, en, fr, ar, announced_at)
            VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)
            ON CONFLICT (day) DO UPDATE SET en = excluded.en, fr = excluded.fr, ar = excluded.ar
            RETURNING id
            """;
    private static final String REVOKE = "DELETE FROM holiday WHERE day = $1 RETURNING id";

    private final Holidays fixed;
    private final AuditTrail audit;
    private final Clock clock;

    WorkCalendar(Holidays fixed, AuditTrail audit, Clock clock) {
        this.fixed = fixed;
        this.audit = audit;
        this.clock = clock;
    }

    /** Working days from a day on. */
    public Uni<WorkingDays> from(LocalDate start) {
        return Sql.values(LocalDate.class, ANNOUNCED, start).map(days -> {
            Set<LocalDate> announced = new HashSet<>(days);
            return new WorkingDays(day -> announced.contains(day) || fixed.restsOn(day));
        });
    }

    Uni<List<HolidayView>> announced(LocalDate first, LocalDate last) {
        return Sql.rows(OF_YEAR, first, last)
                .map(rows -> rows.stream()
                        .map(row -> new HolidayView(
                                (LocalDate) row[0], new Texts((String) row[1], (String) row[2], (String) row[3]), true))
                        .toList());
    }

    Uni<Void> announce(LocalDate day, Texts name) {
        return Sql.value(UUID.class, ANNOUNCE, day, name.en(), name.fr(), name.ar(), Moments.now(clock))
                .chain(id -> audit.append("holiday.announced", id, new HolidayView(day, name, true)));
    }

    /** Takes an announcement back; none is no fault. */
    Uni<Void> revoke(LocalDate day) {
        return Sql.value(UUID.class, REVOKE, day)
                .onItem()
                .ifNotNull()
                .transformToUni(id -> audit.append("holiday.revoked", id, day.toString()));
    }
}
