package org.sijil.population.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.sijil.commons.imports.FileKind;
import org.sijil.commons.imports.ImportTables;
import org.sijil.commons.problem.ProblemType;

/** Files of people. */
record PersonFiles(ImportRows kept, ImportConfig config, boolean likeness) implements FileKind {

    private static final int LONGEST_ROW = 16 * 1024;

    private static final Set<String> COLUMNS = Set.of(
            "rowKey",
            "operation",
            "idcs",
            "givenName.ar",
            "givenName.fr",
            "familyName.ar",
            "familyName.fr",
            "sex",
            "birthDate",
            "birthPlace",
            "nationality",
            "cnie",
            "residencePermit",
            "guardian.idcs",
            "guardian.rowKey",
            "guardian.relation",
            "maritalStatus",
            "address.territory",
            "address.area",
            "address.line",
            "phone",
            "email");

    @Override
    public ImportTables tables() {
        return ImportRows.TABLES;
    }

    @Override
    public String job() {
        return ImportJob.KIND;
    }

    @Override
    public boolean hasColumn(String name) {
        return COLUMNS.contains(name);
    }

    @Override
    public int rows() {
        return config.rows();
    }

    @Override
    public int rowsOfPart() {
        return config.part();
    }

    @Override
    public int longestRow() {
        return LONGEST_ROW;
    }

    @Override
    public ProblemType rowTooLong() {
        return ImportProblem.ROW_TOO_LONG;
    }

    @Override
    public void begin(Connection tx, UUID file) throws SQLException {
        if (!likeness) {
            kept.passLikeness(tx, file);
        }
    }
}
