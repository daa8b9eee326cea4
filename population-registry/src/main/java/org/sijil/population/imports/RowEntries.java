package org.sijil.population.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.identifier.IdcsIssuer;
import org.sijil.population.person.Guardianship;
import org.sijil.population.person.Parentage;
import org.sijil.population.person.PersonIntake;
import org.sijil.population.person.PersonIntake.Newcomer;

/** Enters the people of rows of which nothing is left to ask. */
@ApplicationScoped
class RowEntries {

    private final RowKeys keys;
    private final PersonIntake people;
    private final IdcsIssuer issuer;

    RowEntries(RowKeys keys, PersonIntake people, IdcsIssuer issuer) {
        this.keys = keys;
        this.people = people;
        this.issuer = issuer;
    }

    /** Enters all of them, unless the run is a dry one. */
    List<ImportRow> enter(Connection tx, ImportFile file, List<ImportRow> rows, RowGuardians.Found guardians)
            throws SQLException {
        Map<ImportRow, UUID> entering = new LinkedHashMap<>();
        Map<String, UUID> byKey = new HashMap<>();
        List<UUID> ids = people.newIds(tx, rows.size());
        for (ImportRow row : rows) {
            UUID id = ids.get(entering.size());
            entering.put(row, id);
            byKey.put(row.key(), id);
        }
        if (!file.dryRun()) {
            enter(tx, file, entering, row -> guardianship(row.guardian(), guardians, byKey));
        }
        keys.keep(tx, file, entering);
        return rows;
    }

    private void enter(
            Connection tx,
            ImportFile file,
            Map<ImportRow, UUID> entering,
            Function<ImportRow, @Nullable Guardianship> guardianship)
            throws SQLException {
        List<Idcs> numbers = issuer.next(tx, entering.size());
        List<Newcomer> newcomers = new ArrayList<>(entering.size());
        entering.forEach((row, id) -> newcomers.add(new Newcomer(
                id,
                numbers.get(newcomers.size()),
                Objects.requireNonNull(row.identity()),
                row.details(),
                Parentage.guardedBy(guardianship.apply(row)))));
        people.enter(tx, newcomers, file.by());
    }

    private static @Nullable Guardianship guardianship(
            @Nullable RowGuardian guardian, RowGuardians.Found guardians, Map<String, UUID> beside) {
        if (guardian == null) {
            return null;
        }
        UUID known = guardians.of(guardian);
        UUID person = known == null ? Objects.requireNonNull(beside.get(guardian.rowKey())) : known;
        return new Guardianship(person, guardian.relation());
    }
}
