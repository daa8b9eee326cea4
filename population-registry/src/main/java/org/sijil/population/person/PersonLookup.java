package org.sijil.population.person;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.KnownPersons;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.consultation.Reading;

/**
 * The statements that read one person, past Hibernate. Each shows only what its reader may see and records what it shows, in
 * one round trip. Nobody there and nobody for this reader is the same refusal.
 */
@ApplicationScoped
class PersonLookup implements KnownPersons {

    private static final String BY_ID = one("id = $11");
    private static final String BY_IDCS = one("idcs = $11");
    private static final String ID = "SELECT id FROM person WHERE idcs = $1";

    private static final String RELATIVES = """
            SELECT tie.relation, tie.person
              FROM person self
              CROSS JOIN LATERAL (VALUES ('MOTHER', self.mother), ('FATHER', self.father), ('GUARDIAN', self.guardian))
                         AS tie (relation, person)
             WHERE self.id = $1 AND tie.person IS NOT NULL
             UNION
            SELECT 'CHILD', id FROM person
             WHERE (mother = $1 OR father = $1) AND NOT EXISTS (SELECT FROM sealed_person WHERE sealed_person.person = id)
             UNION
            SELECT 'WARD', id FROM person
             WHERE guardian = $1 AND NOT EXISTS (SELECT FROM sealed_person WHERE sealed_person.person = id)
             ORDER BY relation, person
            """;

    /**
     * A parent acts for a minor, a guardian whom a judge appointed for an adult too; for somebody sealed nobody does, because they
     * may be sealed from that very guardian.
     */
    private static final String WARD = """
            SELECT ward.idcs
              FROM person ward
              JOIN person guardian ON guardian.id = ward.guardian
             WHERE ward.id = $1 AND guardian.idcs = $2 AND ward.status = 'ACTIVE'
               AND (ward.birth_date > $3 OR ward.guardian_relation = 'GUARDIAN')
               AND NOT EXISTS (SELECT FROM sealed_person sealed WHERE sealed.person = ward.id)
            """;

    private static final String VERSIONS = """
            WITH seen AS (SELECT id FROM person WHERE id = $11 AND %s), %s
            SELECT kept.*,
                   (SELECT greatest(kept.valid_from, min(later.valid_from)) FROM person_history later
                     WHERE later.id = kept.id AND later.version > kept.version
                    HAVING count(*) > 0) AS valid_until
            FROM seen LEFT JOIN LATERAL (SELECT %s FROM person_history WHERE person_history.id = seen.id AND version < $12) kept ON true
            ORDER BY kept.version DESC
            LIMIT $13
            """.formatted(Reading.VISIBLE, Reading.NOTED, PersonRows.VERSION_COLUMNS);

    /** A version tells of its day and of all that follow, until a later version tells of them. */
    private static final String AS_OF = """
            WITH seen AS (SELECT id FROM person WHERE id = $11 AND %s), %s,
            known AS (SELECT %s FROM person_history WHERE id = $11 AND recorded_at < $13)
            SELECT told.*,
                   (SELECT min(later.valid_from) FROM known later WHERE later.version > told.version) AS valid_until
            FROM seen LEFT JOIN known told ON told.valid_from <= $12
            ORDER BY told.version DESC NULLS LAST
            LIMIT 1
            """.formatted(Reading.VISIBLE, Reading.NOTED, PersonRows.VERSION_COLUMNS);

    private final Pool pool;

    PersonLookup(Pool pool) {
        this.pool = pool;
    }

    Uni<PersonView> find(UUID id, Reading reading) {
        return pool.preparedQuery(BY_ID).execute(reading.parametersInSight(id)).map(PersonLookup::only);
    }

    Uni<PersonView> find(Idcs idcs, Reading reading) {
        return pool.preparedQuery(BY_IDCS)
                .execute(reading.parametersInSight(idcs.value()))
                .map(PersonLookup::only);
    }

    Uni<List<Relative>> relatives(UUID id) {
        return pool.preparedQuery(RELATIVES).execute(Tuple.of(id)).map(rows -> {
            List<Relative> relatives = new ArrayList<>(rows.size());
            rows.forEach(row -> relatives.add(
                    new Relative(Relative.Relation.valueOf(row.getString("relation")), row.getUUID("person"))));
            return relatives;
        });
    }

    Uni<Idcs> ward(UUID id, Idcs guardian, LocalDate minorsBornAfter) {
        return pool.preparedQuery(WARD)
                .execute(Tuple.of(id, guardian.value(), minorsBornAfter))
                .map(rows -> new Idcs(requireSome(rows).iterator().next().getString("idcs")));
    }

    @Override
    public Uni<@Nullable UUID> idOf(Idcs idcs) {
        return pool.preparedQuery(ID).execute(Tuple.of(idcs.value())).map(PersonLookup::id);
    }

    /** The versions before a given one, newest first. */
    Uni<List<PersonVersion>> versions(UUID id, int before, int limit, Reading reading) {
        return pool.preparedQuery(VERSIONS)
                .execute(reading.parametersInSight(id, before, limit))
                .map(rows -> versions(rows, reading));
    }

    /** What held on a day, of what was written down before a moment. */
    Uni<PersonVersion> asOf(UUID id, LocalDate on, OffsetDateTime knownBefore, Reading reading) {
        return pool.preparedQuery(AS_OF)
                .execute(reading.parametersInSight(id, on, knownBefore))
                .map(rows -> versions(rows, reading))
                .map(PersonLookup::requireKnown);
    }

    private static String one(String key) {
        return """
                WITH seen AS (SELECT %s FROM person WHERE %s AND %s), %s
                SELECT * FROM seen
                """.formatted(PersonRows.COLUMNS, key, Reading.VISIBLE, Reading.NOTED);
    }

    private static @Nullable UUID id(RowSet<Row> rows) {
        return rows.size() == 0 ? null : rows.iterator().next().getUUID("id");
    }

    private static PersonView only(RowSet<Row> rows) {
        return PersonRows.view(requireSome(rows).iterator().next());
    }

    /** One row without a version means that the person is visible but has none before the given one. */
    private static List<PersonVersion> versions(RowSet<Row> rows, Reading reading) {
        List<PersonVersion> versions = new ArrayList<>();
        for (Row row : requireSome(rows)) {
            if (row.getInteger("version") != null) {
                versions.add(PersonRows.version(row, reading));
            }
        }
        return versions;
    }

    private static PersonVersion requireKnown(List<PersonVersion> versions) {
        if (versions.isEmpty()) {
            throw PersonProblem.NOT_KNOWN_THEN.refuse();
        }
        return versions.get(0);
    }

    private static RowSet<Row> requireSome(RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw PersonProblem.UNKNOWN_PERSON.refuse();
        }
        return rows;
    }
}
