package org.sijil.commons.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.sijil.commons.database.SerializationFailure;

/** The transaction in which a part of a file is done, beside others that may be after the same people. */
public final class PartTransaction {

    private static final String UNIQUE_VIOLATION = "23505";

    private PartTransaction() {}

    /** A register that was empty an hour ago has statistics of an empty one, by which reading whole tables looks cheap. */
    public static void useIndexes(Connection tx) throws SQLException {
        try (Statement setting = tx.createStatement()) {
            setting.execute("SET LOCAL enable_seqscan = off");
        }
    }

    /**
     * What to throw for a refusal of the database.
     *
     * @param racedFor the constraints on what somebody else may take between the question and the commit; asked again, the
     *     register knows it
     */
    public static SQLException failure(PSQLException refused, Set<String> racedFor) {
        ServerErrorMessage message = refused.getServerErrorMessage();
        String constraint = message == null ? null : message.getConstraint();
        boolean race =
                UNIQUE_VIOLATION.equals(refused.getSQLState()) && constraint != null && racedFor.contains(constraint);
        return race ? new SerializationFailure("what " + constraint + " guards was taken meanwhile") : refused;
    }
}
