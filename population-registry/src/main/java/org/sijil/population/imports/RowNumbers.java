package org.sijil.population.imports;

import static org.sijil.population.imports.ImportProblem.NUMBER_REPEATED;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Refused;
import org.sijil.population.person.Identity;
import org.sijil.population.person.PersonIntake;

/** No card and no permit is anybody's second registration: not in the file, not in the register. */
@ApplicationScoped
class RowNumbers {

    private final ImportRows rows;
    private final RowKeys keys;
    private final PersonIntake people;

    RowNumbers(ImportRows rows, RowKeys keys, PersonIntake people) {
        this.rows = rows;
        this.keys = keys;
        this.people = people;
    }

    /** Refuses new people whose exact number somebody else has. */
    void check(Connection tx, ImportFile file, RowReport report) throws SQLException {
        Set<String> seen = new HashSet<>();
        report.refuse(row -> row.numbers().allMatch(seen::add) ? null : repeated(row));
        List<Identity> identities = report.rows().stream()
                .map(row -> Objects.requireNonNull(row.identity()))
                .toList();
        Map<Identity, Refused> taken = people.takenNumbers(tx, identities);
        keys.requireUnknown(
                tx,
                file,
                report.rows().stream()
                        .filter(row -> taken.containsKey(row.identity()))
                        .map(ImportRow::key)
                        .collect(Collectors.toSet()));
        report.refuse(row -> taken.get(Objects.requireNonNull(row.identity())));
        if (file.dryRun()) {
            checkAgainstOtherParts(tx, file, report);
        }
    }

    /** A dry run enters nobody, so that it has to remember by itself which numbers it has met; not in clear. */
    private void checkAgainstOtherParts(Connection tx, ImportFile file, RowReport report) throws SQLException {
        Set<String> numbers = report.rows().stream()
                .flatMap(ImportRow::numbers)
                .map(RowNumbers::hidden)
                .collect(Collectors.toSet());
        Map<String, KnownKey> met = rows.keys(tx, List.of(file.numberOwner()), numbers);
        report.refuse(row -> row.numbers().map(RowNumbers::hidden).anyMatch(met::containsKey) ? repeated(row) : null);
        Map<String, KnownKey> kept = new HashMap<>();
        for (ImportRow row : report.rows()) {
            KnownKey key = new KnownKey(file.id(), row.line(), row.content(), null, false);
            row.numbers().map(RowNumbers::hidden).forEach(number -> kept.put(number, key));
        }
        rows.addKeys(tx, file.numberOwner(), kept);
    }

    private static @Nullable Refused repeated(ImportRow row) {
        Identity identity = row.identity();
        return identity == null ? null : NUMBER_REPEATED.at(identity.cnie() == null ? "/residencePermit" : "/cnie");
    }

    private static String hidden(String number) {
        return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
