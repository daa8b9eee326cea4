package org.sijil.commons.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.sijil.commons.problem.ProblemType;

/** What distinguishes one service's files from another's. */
public interface FileKind {

    /** Where they are kept. */
    ImportTables tables();

    /** The kind of the job that does them. */
    String job();

    /** Whether there is a column of this name. */
    boolean hasColumn(String name);

    /** The most rows of a file. */
    int rows();

    /** Rows that are done in one transaction. */
    int rowsOfPart();

    /** Bytes of a row at the most. */
    int longestRow();

    /** What is told of a longer one. */
    ProblemType rowTooLong();

    /** What else is to be kept of a file, in the transaction in which it begins. */
    default void begin(Connection tx, UUID file) throws SQLException {}
}
