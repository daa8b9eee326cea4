package org.sijil.population.imports;

import static org.sijil.population.imports.ImportProblem.GUARDIAN_ROW_HELD;
import static org.sijil.population.imports.ImportProblem.GUARDIAN_ROW_NOT_REGISTERED;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.Refused;
import org.sijil.population.person.PersonIntake;

/** Finds who acts for the minors and wards of a part: people of the register, of earlier rows, or of the part itself. */
@ApplicationScoped
class RowGuardians {

    private final RowKeys keys;
    private final PersonIntake people;
    private final Clock clock;

    RowGuardians(RowKeys keys, PersonIntake people, Clock clock) {
        this.keys = keys;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Refuses the rows whose guardian cannot act, and takes out those whose guardian may still come.
     *
     * @param last whether nobody comes any more
     */
    Found find(Connection tx, ImportFile file, RowReport report, boolean last) throws SQLException {
        Map<Idcs, UUID> byNumber = people.guardians(tx, named(report, RowGuardian::idcs));
        report.refuse(row -> isNamedBy(row, RowGuardian::idcs, byNumber::containsKey)
                ? null
                : PersonIntake.guardianNotEligible("/guardian/idcs"));
        Map<String, KnownKey> earlier = keys.known(tx, file, named(report, RowGuardian::rowKey));
        Map<String, UUID> byKey = acting(tx, earlier);
        Map<String, ImportRow> beside = report.rows().stream()
                .filter(row -> row.guardian() == null || row.guardian().rowKey() == null)
                .collect(Collectors.toMap(ImportRow::key, Function.identity()));
        report.refuse(row -> reason(row, earlier, byKey, beside, last));
        List<ImportRow> waiting = report.takeOut(
                row -> !isNamedBy(row, RowGuardian::rowKey, key -> byKey.containsKey(key) || beside.containsKey(key)));
        return new Found(byNumber, byKey, waiting.stream().map(ImportRow::line).toList());
    }

    private @Nullable Refused reason(
            ImportRow row,
            Map<String, KnownKey> earlier,
            Map<String, UUID> byKey,
            Map<String, ImportRow> beside,
            boolean last) {
        String key = row.guardian() == null ? null : row.guardian().rowKey();
        if (key == null || byKey.containsKey(key)) {
            return null;
        }
        ImportRow guardian = beside.get(key);
        KnownKey known = earlier.get(key);
        if (known != null && known.hold() != null) {
            return GUARDIAN_ROW_HELD.at("/guardian/rowKey");
        }
        if (known != null || (guardian != null && !guardian.isAdult(LocalDate.now(clock)))) {
            return PersonIntake.guardianNotEligible("/guardian/rowKey");
        }
        return guardian == null && last ? GUARDIAN_ROW_NOT_REGISTERED.at("/guardian/rowKey") : null;
    }

    /** Of the people of earlier rows, those who may act; of those whom a dry run only met, the adults. */
    private Map<String, UUID> acting(Connection tx, Map<String, KnownKey> earlier) throws SQLException {
        Set<UUID> may = people.guardiansAmong(
                tx,
                earlier.values().stream()
                        .flatMap(known -> Stream.ofNullable(known.person()))
                        .collect(Collectors.toSet()));
        Map<String, UUID> acting = new HashMap<>();
        earlier.forEach((key, known) -> {
            UUID person = known.person();
            if (person == null ? known.adult() : may.contains(person)) {
                acting.put(key, person == null ? known.file() : person);
            }
        });
        return acting;
    }

    private static <T> Set<T> named(RowReport report, Function<RowGuardian, @Nullable T> name) {
        return report.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.guardian()))
                .flatMap(guardian -> Stream.ofNullable(name.apply(guardian)))
                .collect(Collectors.toSet());
    }

    /** Whether the row names no guardian in this way, or one of whom something is true. */
    private static <T> boolean isNamedBy(ImportRow row, Function<RowGuardian, @Nullable T> name, Predicate<T> isTrue) {
        T named = row.guardian() == null ? null : name.apply(row.guardian());
        return named == null || isTrue.test(named);
    }

    /** @param waiting the lines whose guardian may still come */
    record Found(Map<Idcs, UUID> byNumber, Map<String, UUID> byKey, List<Integer> waiting) {

        /**
         * The guardian's record.
         *
         * @param beside the ids of those who enter with the ward, by row key
         */
        UUID of(RowGuardian guardian, Map<String, UUID> beside) {
            Idcs number = guardian.idcs();
            UUID known = number == null ? byKey.get(guardian.rowKey()) : byNumber.get(number);
            return known == null ? Objects.requireNonNull(beside.get(guardian.rowKey())) : known;
        }
    }
}
