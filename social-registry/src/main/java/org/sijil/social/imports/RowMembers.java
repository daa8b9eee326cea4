package org.sijil.social.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.imports.ImportFile;
import org.sijil.commons.imports.PartReport;
import org.sijil.commons.problem.Refused;
import org.sijil.social.population.MassMemberChecks;

/** Nobody is named in two rows of a file, and everybody is known to the population registry. */
@ApplicationScoped
class RowMembers {

    private final MassMemberChecks population;
    private final ImportRows rows;

    RowMembers(MassMemberChecks population, ImportRows rows) {
        this.population = population;
        this.rows = rows;
    }

    /** What is known of all who are named in the rows of a part. */
    MassMemberChecks.Found find(PartReport<HouseholdRow> report) {
        Set<Idcs> named = new LinkedHashSet<>();
        report.rows().forEach(row -> named.addAll(row.numbers()));
        return population.find(named);
    }

    /** Refuses rows with a member whom an earlier row has that stands. */
    static void requireOnce(PartReport<HouseholdRow> report) {
        Set<Idcs> placed = new HashSet<>();
        report.refuse(row -> {
            Refused refusal = repeated(row, placed::contains);
            if (refusal == null) {
                placed.addAll(row.numbers());
            }
            return refusal;
        });
    }

    /** A dry run enters nobody, so that it has to remember by itself whom it has met; not in clear. */
    void remember(Connection tx, ImportFile file, PartReport<HouseholdRow> report) throws SQLException {
        Set<String> hidden = report.rows().stream()
                .flatMap(row -> row.numbers().stream())
                .map(RowMembers::hidden)
                .collect(Collectors.toSet());
        Set<String> met =
                new HashSet<>(rows.keys(tx, List.of(file.numberOwner()), hidden).keySet());
        report.refuse(row -> repeated(row, number -> met.contains(hidden(number))));
        Map<String, KnownHousehold> kept = new HashMap<>();
        for (HouseholdRow row : report.rows()) {
            KnownHousehold key = new KnownHousehold(file.id(), row.line(), row.content(), null);
            row.numbers().forEach(number -> kept.put(hidden(number), key));
        }
        rows.addKeys(tx, file.numberOwner(), kept);
    }

    private static @Nullable Refused repeated(HouseholdRow row, Predicate<Idcs> met) {
        List<Idcs> numbers = row.numbers();
        List<String> pointers = row.pointers();
        Refused refusal = null;
        for (int index = 0; index < numbers.size(); index++) {
            if (met.test(numbers.get(index))) {
                refusal = refusal == null
                        ? ImportProblem.MEMBER_REPEATED.at(pointers.get(index))
                        : refusal.and(pointers.get(index), ImportProblem.MEMBER_REPEATED);
            }
        }
        return refusal;
    }

    private static String hidden(Idcs number) {
        return UUID.nameUUIDFromBytes(number.value().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
