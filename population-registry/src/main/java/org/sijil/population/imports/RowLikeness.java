package org.sijil.population.imports;

import static org.sijil.population.imports.ImportProblem.GUARDIAN_ROW_HELD;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.sijil.population.duplicate.Crowd;
import org.sijil.population.duplicate.CrowdCases;
import org.sijil.population.duplicate.CrowdGate;
import org.sijil.population.likeness.Description;
import org.sijil.population.likeness.Match;
import org.sijil.population.person.PersonIntake;
import org.sijil.population.registration.Guardian;
import org.sijil.population.registration.RegisterPerson;

/** Brings the new people of a part through the gate: who is likely registered already, or met before in the part, is held. */
@ApplicationScoped
class RowLikeness {

    private final CrowdGate gate;
    private final CrowdCases cases;
    private final RowKeys keys;
    private final PersonIntake people;

    RowLikeness(CrowdGate gate, CrowdCases cases, RowKeys keys, PersonIntake people) {
        this.gate = gate;
        this.cases = cases;
        this.keys = keys;
        this.people = people;
    }

    /** Takes out of those who are entering whoever is to be held, and refuses those whose guardian is. */
    Look look(
            Connection tx,
            ImportFile file,
            RowReport report,
            Map<ImportRow, UUID> entering,
            RowGuardians.Found guardians)
            throws SQLException {
        Map<String, UUID> beside = RowEntries.byKey(entering);
        if (!file.likeness() || entering.isEmpty()) {
            return new Look(null, Map.of(), guardians, beside);
        }
        Map<UUID, Description> newcomers = new LinkedHashMap<>();
        entering.forEach((row, id) -> newcomers.put(
                id, request(row, null).newcomer(acting(row, guardians, beside)).description()));
        Crowd crowd = gate.look(tx, newcomers);
        Look look = new Look(crowd, held(tx, crowd, report, entering), guardians, beside);
        keys.requireUnknown(
                tx, file, look.held().keySet().stream().map(ImportRow::key).collect(Collectors.toSet()));
        return look;
    }

    /** Opens the cases of those who are held, when all others have entered. */
    void hold(Connection tx, ImportFile file, RowReport report, Look look) throws SQLException {
        if (look.held().isEmpty()) {
            return;
        }
        Map<ImportRow, KnownKey.Hold> holds = new LinkedHashMap<>();
        if (file.dryRun()) {
            look.held().keySet().forEach(row -> holds.put(row, new KnownKey.Hold(null)));
        } else {
            List<UUID> opened = open(tx, file, look);
            look.held().keySet().forEach(row -> holds.put(row, new KnownKey.Hold(opened.get(holds.size()))));
        }
        holds.forEach((row, hold) -> report.hold(row, hold.duplicateCase()));
        keys.hold(tx, file, holds);
    }

    /** The last look, at the end of a transaction that enters somebody. */
    void close(Connection tx, ImportFile file, Look look) throws SQLException {
        if (look.crowd() != null && !file.dryRun()) {
            gate.close(tx, look.crowd());
        }
    }

    /** Guardians first: whoever is guarded by somebody who is held cannot enter, nor be described to an adjudicator. */
    private static Map<ImportRow, List<Match>> held(
            Connection tx, Crowd crowd, RowReport report, Map<ImportRow, UUID> entering) throws SQLException {
        Map<ImportRow, List<Match>> held = new LinkedHashMap<>();
        Set<String> heldKeys = new HashSet<>();
        List<ImportRow> guardiansFirst = entering.keySet().stream()
                .sorted(Comparator.comparing(row -> !guardianKey(row).isEmpty()))
                .toList();
        for (ImportRow row : guardiansFirst) {
            List<Match> alike = heldKeys.contains(guardianKey(row)) ? List.of() : crowd.admit(tx, idOf(row, entering));
            if (!alike.isEmpty()) {
                held.put(row, alike);
                heldKeys.add(row.key());
            }
        }
        report.takeOut(held::containsKey);
        report.refuse(row -> heldKeys.contains(guardianKey(row)) ? GUARDIAN_ROW_HELD.at("/guardian/rowKey") : null);
        entering.keySet().retainAll(Set.copyOf(report.rows()));
        return held;
    }

    private List<UUID> open(Connection tx, ImportFile file, Look look) throws SQLException {
        Set<ImportRow> rows = look.held().keySet();
        Map<UUID, Idcs> numbers = people.numbers(
                tx,
                rows.stream()
                        .flatMap(row -> Stream.ofNullable(look.acting(row)))
                        .collect(Collectors.toSet()));
        List<CrowdCases.HeldUp> newcomers = new ArrayList<>();
        look.held()
                .forEach((row, alike) -> newcomers.add(new CrowdCases.HeldUp(
                        request(row, named(row, look, numbers)).newcomer(look.acting(row)), alike)));
        return cases.open(tx, newcomers, file.by());
    }

    private static RegisterPerson request(ImportRow row, @Nullable Guardian guardian) {
        return RegisterPerson.of(Objects.requireNonNull(row.identity()), row.details(), guardian);
    }

    private static @Nullable Guardian named(ImportRow row, Look look, Map<UUID, Idcs> numbers) {
        UUID acting = look.acting(row);
        return row.guardian() == null || acting == null
                ? null
                : new Guardian(
                        Objects.requireNonNull(numbers.get(acting)),
                        row.guardian().relation());
    }

    private static @Nullable UUID acting(ImportRow row, RowGuardians.Found guardians, Map<String, UUID> beside) {
        return row.guardian() == null ? null : guardians.of(row.guardian(), beside);
    }

    private static UUID idOf(ImportRow row, Map<ImportRow, UUID> entering) {
        return Objects.requireNonNull(entering.get(row));
    }

    private static String guardianKey(ImportRow row) {
        String key = row.guardian() == null ? null : row.guardian().rowKey();
        return key == null ? "" : key;
    }

    /**
     * What a look has shown.
     *
     * @param crowd null when nobody looked
     * @param held the rows that are held, and whom they may be
     * @param beside the ids under which the rows of the part would enter
     */
    record Look(
            @Nullable Crowd crowd,
            Map<ImportRow, List<Match>> held,
            RowGuardians.Found guardians,
            Map<String, UUID> beside) {

        /** The guardian's record. */
        @Nullable
        UUID acting(ImportRow row) {
            return RowLikeness.acting(row, guardians, beside);
        }
    }
}
