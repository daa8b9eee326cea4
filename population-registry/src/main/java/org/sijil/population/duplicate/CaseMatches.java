package org.sijil.population.duplicate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sijil.commons.database.CopyRows;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.population.duplicate.DuplicateCaseView.Lookalike;
import org.sijil.population.likeness.Description;
import org.sijil.population.likeness.FieldAgreement;
import org.sijil.population.likeness.Match;

/** The people whom a case compares, each kept as first seen. */
@ApplicationScoped
class CaseMatches {

    private static final String KEEP = """
            INSERT INTO duplicate_case_match (duplicate_case, person, score, level, known, fields, seen_at)
            SELECT $1, seen.person, seen.score, seen.level, seen.known, seen.fields, $3
              FROM jsonb_to_recordset(cast(cast($2 AS text) AS jsonb))
                   AS seen (person uuid, score float8, level text, known text, fields text)
            ON CONFLICT DO NOTHING
            """;

    private static final String OF_CASE = """
            SELECT person, score, level, known, fields, seen_at
              FROM duplicate_case_match
             WHERE duplicate_case = $1
             ORDER BY score DESC, person
            """;

    private final JsonText json;

    CaseMatches(JsonText json) {
        this.json = json;
    }

    Uni<Void> keep(UUID id, List<Match> matches, OffsetDateTime at) {
        List<Seen> seen = matches.stream().map(this::seen).toList();
        return Sql.update(KEEP, id, json.of(seen), at).replaceWithVoid();
    }

    /** The people of new cases, in the transaction of a job. */
    void keep(Connection tx, Map<UUID, List<Match>> cases, OffsetDateTime at) throws SQLException {
        CopyRows rows =
                new CopyRows("duplicate_case_match (duplicate_case, person, score, level, known, fields, seen_at)");
        cases.forEach((id, matches) -> matches.stream()
                .map(this::seen)
                .forEach(one -> rows.add(id, one.person(), one.score(), one.level(), one.known(), one.fields(), at)));
        rows.write(tx);
    }

    Uni<List<Lookalike>> of(UUID id) {
        return Sql.rows(OF_CASE, id)
                .map(rows -> rows.stream().map(this::lookalike).toList());
    }

    Uni<Set<UUID>> people(UUID id) {
        return of(id).map(seen -> seen.stream().map(Lookalike::person).collect(Collectors.toSet()));
    }

    private Seen seen(Match match) {
        return new Seen(
                match.person(), match.score(), match.level().name(), json.of(match.known()), json.of(match.fields()));
    }

    private Lookalike lookalike(Object[] row) {
        return new Lookalike(
                (UUID) row[0],
                (Double) row[1],
                Match.Level.valueOf((String) row[2]),
                json.read((String) row[3], Description.class),
                Stream.of(json.read((String) row[4], FieldAgreement[].class)).toList(),
                (OffsetDateTime) row[5]);
    }

    /** A row on its way in. */
    @RegisterForReflection
    record Seen(UUID person, double score, String level, String known, String fields) {}
}
