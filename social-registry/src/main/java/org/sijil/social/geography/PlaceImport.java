package org.sijil.social.geography;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Refused;

/**
 * Takes a file of places: each row that is right, whatever becomes of the others. A country has a few thousand, so that all of
 * them are one transaction and the answer needs no job.
 */
@ApplicationScoped
class PlaceImport {

    private final PlaceRows rows;
    private final AuditTrail audit;

    PlaceImport(PlaceRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** Takes a file that was sent; a dry run only says what would become of it. */
    @WithTransaction
    Uni<PlaceImportReport> take(PlaceFile.Contents file, LocalDate from, boolean dryRun, Locale language) {
        return judged(file, from)
                .call(judged -> dryRun ? Uni.createFrom().voidItem() : write(judged))
                .map(judged -> judged.report(dryRun, language));
    }

    /** Enters the places of a file that were never heard of, and leaves all others as somebody has made them. */
    @WithTransaction
    Uni<Void> introduce(PlaceFile.Contents file, LocalDate from) {
        return judged(file, from).invoke(Judged::requireFaultless).chain(judged -> rows.write(judged.created()));
    }

    private Uni<Judged> judged(PlaceFile.Contents file, LocalDate from) {
        return rows.alone()
                .chain(rows::known)
                .chain(known -> rows.standing(from).map(standing -> judge(file, standing, known)));
    }

    private Uni<Void> write(Judged judged) {
        List<RecordPlace> places = Stream.concat(judged.created().stream(), judged.changed().stream())
                .toList();
        return places.isEmpty()
                ? Uni.createFrom().voidItem()
                : rows.write(places).chain(() -> audit.append("places.imported", UUID.randomUUID(), places));
    }

    /** The widest first, so that a file need not be in that order. */
    private static Judged judge(
            PlaceFile.Contents file, Map<TerritoryCode, RecordPlace> standing, Set<TerritoryCode> known) {
        Judged judged = new Judged(file.faults());
        Set<TerritoryCode> named = new HashSet<>();
        file.places().stream()
                .sorted(Comparator.comparing(row -> row.place().kind()))
                .forEach(row -> judge(row, named, standing, known, judged));
        return judged;
    }

    private static void judge(
            PlaceFile.Row row,
            Set<TerritoryCode> named,
            Map<TerritoryCode, RecordPlace> standing,
            Set<TerritoryCode> known,
            Judged judged) {
        RecordPlace place = row.place();
        try {
            if (!named.add(place.code())) {
                throw PlaceProblem.CODE_NAMED_TWICE.at("/code");
            }
            PlaceRules.check(place, place.parent() == null ? null : standing.get(place.parent()));
        } catch (Refused refused) {
            judged.faults().add(new PlaceFile.Fault(row.line(), place.code().value(), refused));
            return;
        }
        RecordPlace before = standing.put(place.code(), place);
        if (before != null && before.saysTheSameAs(place)) {
            judged.unchanged().add(place);
        } else if (known.contains(place.code())) {
            judged.changed().add(place);
        } else {
            judged.created().add(place);
        }
    }

    private record Judged(
            List<RecordPlace> created,
            List<RecordPlace> changed,
            List<RecordPlace> unchanged,
            List<PlaceFile.Fault> faults) {

        Judged(List<PlaceFile.Fault> faults) {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(faults));
        }

        void requireFaultless() {
            if (!faults.isEmpty()) {
                throw new IllegalStateException(
                        "The file of places is wrong in line " + faults.get(0).line() + ": "
                                + faults.get(0).reason().type().code());
            }
        }

        PlaceImportReport report(boolean dryRun, Locale language) {
            List<PlaceImportReport.RowError> errors = faults.stream()
                    .sorted(Comparator.comparingInt(PlaceFile.Fault::line))
                    .flatMap(fault -> errors(fault, language))
                    .toList();
            return new PlaceImportReport(
                    dryRun, created.size(), changed.size(), unchanged.size(), faults.size(), errors);
        }

        private static Stream<PlaceImportReport.RowError> errors(PlaceFile.Fault fault, Locale language) {
            Refused refused = fault.reason();
            return refused.faults().isEmpty()
                    ? Stream.of(error(fault, "", refused.type(), language))
                    : refused.faults().stream().map(each -> error(fault, each.pointer(), each.reason(), language));
        }

        private static PlaceImportReport.RowError error(
                PlaceFile.Fault fault, String pointer, ProblemType reason, Locale language) {
            String detail = reason.title().in(language) + ". " + reason.remedy().in(language);
            return new PlaceImportReport.RowError(fault.line(), fault.code(), pointer, reason.code(), detail);
        }
    }
}
