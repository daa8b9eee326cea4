package org.sijil.population.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.audit.Author;
import org.sijil.commons.database.JdbcRows;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.time.Moments;
import org.sijil.population.likeness.Likeness;
import org.sijil.population.likeness.Match;

/** Opens cases as {@link CaseOpenings} does, for many newcomers in the transaction of a job. */
@ApplicationScoped
public class CrowdCases {

    private static final String OPEN = """
            INSERT INTO duplicate_case (id, state, kind, request, fingerprint, described, territory, rules, opened_at, opened_by,
                                        due_at, version)
            SELECT uuidv7(), 'OPEN', kind, request, fingerprint, described, territory, rules, ?, ?, ?, 0
              FROM jsonb_to_recordset(cast(? AS jsonb))
                   AS opening (kind text, request text, fingerprint text, described text, territory text, rules text)
             ORDER BY fingerprint
                ON CONFLICT (opened_by, fingerprint) WHERE state IN ('OPEN', 'ASSIGNED') DO NOTHING
            RETURNING fingerprint, id
            """;

    private static final String WAITING = """
            SELECT fingerprint, id
              FROM duplicate_case
             WHERE opened_by = ? AND fingerprint = ANY (?) AND state IN ('OPEN', 'ASSIGNED')
            """;

    private final CaseMatches matches;
    private final Likeness likeness;
    private final DuplicateCaseConfig config;
    private final AuditTrail audit;
    private final JsonText json;
    private final Clock clock;

    CrowdCases(
            CaseMatches matches,
            Likeness likeness,
            DuplicateCaseConfig config,
            AuditTrail audit,
            JsonText json,
            Clock clock) {
        this.matches = matches;
        this.likeness = likeness;
        this.config = config;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Opens a case for each; answers them in the same order. Whoever waits already, or is there twice, has one case. */
    public List<UUID> open(Connection tx, List<HeldUp> newcomers, Author by) throws SQLException {
        Map<String, CaseOpening> openings = new TreeMap<>();
        Map<String, List<Match>> alike = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (HeldUp one : newcomers) {
            CaseOpening opening = CaseOpening.of(one.newcomer(), likeness.rulesVersion(), json);
            openings.put(opening.fingerprint(), opening);
            alike.put(opening.fingerprint(), one.alike());
            fingerprints.add(opening.fingerprint());
        }
        begin(tx, openings, alike, by);
        Map<String, UUID> cases = cases(
                tx, WAITING, by.id(), tx.createArrayOf("text", openings.keySet().toArray()));
        return fingerprints.stream().map(cases::get).toList();
    }

    private void begin(Connection tx, Map<String, CaseOpening> openings, Map<String, List<Match>> alike, Author by)
            throws SQLException {
        OffsetDateTime now = Moments.now(clock);
        OffsetDateTime due = now.plus(config.decideWithin());
        Map<String, UUID> begun = cases(tx, OPEN, now, by.id(), due, json.of(openings.values()));
        Map<UUID, List<Match>> seen = new HashMap<>();
        Map<UUID, DuplicateCaseView> views = new HashMap<>();
        begun.forEach((fingerprint, id) -> {
            CaseOpening opening = Objects.requireNonNull(openings.get(fingerprint));
            seen.put(id, Objects.requireNonNull(alike.get(fingerprint)));
            views.put(
                    id, new DuplicateCase(opening, by.id(), now, due).under(id).view());
        });
        matches.keep(tx, seen, now);
        audit.appendAll(tx, by, "duplicate-case.opened", views);
    }

    private static Map<String, UUID> cases(Connection tx, String statement, Object... parameters) throws SQLException {
        Map<String, UUID> cases = new HashMap<>();
        JdbcRows.of(tx, statement, parameters).forEach(row -> cases.put((String) row[0], (UUID) row[1]));
        return cases;
    }

    /** A newcomer whom {@link Crowd#admit} did not let in, and why. */
    public record HeldUp(Newcomer newcomer, List<Match> alike) {}
}
