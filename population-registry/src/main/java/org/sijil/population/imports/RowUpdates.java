package org.sijil.population.imports;

import static org.sijil.population.imports.ImportProblem.PERSON_REPEATED;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.Refused;
import org.sijil.population.person.PersonDetails;
import org.sijil.population.person.PersonIntake;
import org.sijil.population.person.PersonView;

/** Rows that replace what may change of somebody registered. */
@ApplicationScoped
class RowUpdates {

    private final RowKeys keys;
    private final PersonIntake people;

    RowUpdates(RowKeys keys, PersonIntake people) {
        this.keys = keys;
        this.people = people;
    }

    /** Does the updates and takes them out; refuses those of people whose record cannot change. */
    Changed apply(Connection tx, ImportFile file, RowReport report) throws SQLException {
        Set<Idcs> asked = report.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.idcs()))
                .collect(Collectors.toSet());
        Map<Idcs, PersonView> held = people.hold(tx, asked);
        Set<Idcs> seen = new HashSet<>();
        report.refuse(row -> row.idcs() == null ? null : reason(row.idcs(), held, seen));
        List<ImportRow> updates = report.takeOut(row -> row.idcs() != null);
        Map<ImportRow, UUID> done = new LinkedHashMap<>();
        Map<PersonView, PersonDetails> reported = new LinkedHashMap<>();
        for (ImportRow row : updates) {
            PersonView person = Objects.requireNonNull(held.get(row.idcs()));
            done.put(row, person.id());
            if (PersonIntake.differs(person, row.details())) {
                reported.put(person, row.details());
            }
        }
        if (!file.dryRun()) {
            people.change(tx, reported, file.by());
        }
        keys.keep(tx, file, done);
        return new Changed(reported.size(), updates.size() - reported.size());
    }

    private static @Nullable Refused reason(Idcs number, Map<Idcs, PersonView> held, Set<Idcs> seen) {
        Refused refusal = PersonIntake.unchangeable(held.get(number));
        if (refusal == null && !seen.add(number)) {
            return PERSON_REPEATED.at("/idcs");
        }
        return refusal;
    }

    /** How many people are different now, and how many were so before. */
    record Changed(int updated, int unchanged) {}
}
