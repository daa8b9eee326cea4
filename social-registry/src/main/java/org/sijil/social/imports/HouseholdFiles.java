package org.sijil.social.imports;

import org.sijil.commons.imports.FileKind;
import org.sijil.commons.imports.ImportTables;
import org.sijil.commons.problem.ProblemType;

/** Files of households. */
record HouseholdFiles(ImportConfig config) implements FileKind {

    /** Sixty members, each answered for. */
    private static final int LONGEST_ROW = 64 * 1024;

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
        return HouseholdColumns.has(name);
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
}
