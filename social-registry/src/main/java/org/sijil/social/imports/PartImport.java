package org.sijil.social.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.imports.ImportFile;
import org.sijil.commons.imports.PartReport;
import org.sijil.commons.problem.Refused;
import org.sijil.social.geography.Address;
import org.sijil.social.geography.Places;
import org.sijil.social.household.Addresses;
import org.sijil.social.household.HouseholdIntake;
import org.sijil.social.population.MassMemberChecks;

/** Does one part of a file in one transaction: all its rows together, question by question. */
@ApplicationScoped
class PartImport {

    private final ImportRows rows;
    private final RowReader reader;
    private final RowMembers members;
    private final Addresses addresses;
    private final HouseholdIntake households;

    PartImport(ImportRows rows, RowReader reader, RowMembers members, Addresses addresses, HouseholdIntake households) {
        this.rows = rows;
        this.reader = reader;
        this.members = members;
        this.addresses = addresses;
        this.households = households;
    }

    /** Does the rows of a part; answers how many there were. */
    int process(Connection tx, UUID id, int position) throws SQLException {
        ImportRows.Part part = rows.part(tx, id, position);
        byte[] content = part.content();
        if (content == null) {
            return 0;
        }
        ImportFile file = ImportRows.TABLES.file(tx, id);
        PartReport<HouseholdRow> report = reader.read(part.first(), content, file.columns());
        int unchanged = takeOutDone(tx, file, report);
        requirePlaces(tx, report);
        IdentityHashMap<HouseholdRow, HouseholdIntake.Entering> entering = entering(tx, report);
        if (file.dryRun()) {
            members.remember(tx, file, report);
        }
        enter(tx, file, report, entering);
        int registered = report.rows().size();
        ImportRows.TABLES.addFaults(tx, id, report.faults());
        rows.partDone(tx, id, position, registered, unchanged, report.refused());
        return registered + unchanged + report.refused();
    }

    private int takeOutDone(Connection tx, ImportFile file, PartReport<HouseholdRow> report) throws SQLException {
        Map<String, KnownHousehold> known =
                rows.keys(tx, List.of(file.by().id(), file.keyOwner()), report.requireOwnKeys());
        return report.takeOutDone(file.id(), known, ImportProblem.ROW_KEY_REUSED);
    }

    private void requirePlaces(Connection tx, PartReport<HouseholdRow> report) throws SQLException {
        List<Address> named =
                report.rows().stream().map(row -> row.request().address()).toList();
        Map<TerritoryCode, Places.Recorded> recorded = addresses.recorded(tx, named);
        report.refuse(row -> addresses.refusal(row.request().address(), recorded, "/address"));
    }

    /** Refuses whatever cannot be entered. */
    private IdentityHashMap<HouseholdRow, HouseholdIntake.Entering> entering(
            Connection tx, PartReport<HouseholdRow> report) throws SQLException {
        MassMemberChecks.Found people = members.find(report);
        IdentityHashMap<HouseholdRow, HouseholdIntake.Entering> entering = new IdentityHashMap<>();
        report.refuse(row -> founded(row, people, entering));
        Set<UUID> elsewhere = households.placedElsewhere(tx, entering.values());
        report.refuse(row -> Objects.requireNonNull(entering.get(row)).refusal(elsewhere));
        RowMembers.requireOnce(report);
        return entering;
    }

    private @Nullable Refused founded(
            HouseholdRow row,
            MassMemberChecks.Found people,
            IdentityHashMap<HouseholdRow, HouseholdIntake.Entering> entering) {
        try {
            entering.put(row, households.prepare(row.request(), people.people(row.numbers(), row.pointers())));
            return null;
        } catch (Refused refused) {
            return refused;
        }
    }

    /** Enters all that stand, unless the run is a dry one, and keeps for which households their keys stand. */
    private void enter(
            Connection tx,
            ImportFile file,
            PartReport<HouseholdRow> report,
            IdentityHashMap<HouseholdRow, HouseholdIntake.Entering> entering)
            throws SQLException {
        List<HouseholdIntake.Entering> standing = new ArrayList<>();
        report.rows().forEach(row -> standing.add(Objects.requireNonNull(entering.get(row))));
        List<UUID> entered = file.dryRun() ? List.of() : households.enter(tx, standing, file.by());
        Map<String, KnownHousehold> keys = new HashMap<>();
        for (HouseholdRow row : report.rows()) {
            UUID household = file.dryRun() ? null : entered.get(keys.size());
            keys.put(row.key(), new KnownHousehold(file.id(), row.line(), row.content(), household));
        }
        rows.addKeys(tx, file.keyOwner(), keys);
    }
}
