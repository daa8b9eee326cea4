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

    /** Gives each of these an id to enter under. */
    Map<ImportRow, UUID> entering(Connection tx, List<ImportRow> rows) throws SQLException {
        Map<ImportRow, UUID> entering = new LinkedHashMap<>();
        List<UUID> ids = people.newIds(tx, rows.size());
        rows.forEach(row -> entering.put(row, ids.get(entering.size())));
        return entering;
    }

    /** Enters all of them, unless the run is a dry one. */
    void enter(Connection tx, ImportFile file, Map<ImportRow, UUID> entering, RowGuardians.Found guardians)
            throws SQLException {
        if (!file.dryRun()) {
            Map<String, UUID> byKey = byKey(entering);
            enter(tx, file, entering, row -> guardianship(row.guardian(), guardians, byKey));
        }
        keys.keep(tx, file, entering);
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

    /** The ids of those who are entering, by row key. */
    static Map<String, UUID> byKey(Map<ImportRow, UUID> entering) {
        Map<String, UUID> byKey = new HashMap<>();
        entering.forEach((row, id) -> byKey.put(row.key(), id));
        return byKey;
    }

    private static @Nullable Guardianship guardianship(
            @Nullable RowGuardian guardian, RowGuardians.Found guardians, Map<String, UUID> beside) {
        return guardian == null ? null : new Guardianship(guardians.of(guardian, beside), guardian.relation());
    }
}
