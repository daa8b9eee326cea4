package org.sijil.commons.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into a table by {@code COPY}, the quickest way in that PostgreSQL has. */
public final class CopyRows {

    private static final String NOTHING = "\\N";

    private final String table;
    private final StringBuilder text = new StringBuilder();

    /** @param table the table and its columns, as in {@code note (id, words)} */
    public CopyRows(String table) {
        this.table = table;
    }

    /** One row; each value as its text, which PostgreSQL reads as the column's type. */
    public CopyRows add(@Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            text.append(column == 0 ? "" : "\t");
            append(values[column]);
        }
        text.append('\n');
        return this;
    }

    /** Writes the rows in the transaction of the connection. */
    public void write(Connection tx) throws SQLException {
        if (text.isEmpty()) {
            return;
        }
        try {
            tx.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " FROM STDIN", new StringReader(text.toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            text.append(NOTHING);
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else {
            append(value.toString());
        }
    }

    private void append(String value) {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(letter);
            }
        }
    }
}
