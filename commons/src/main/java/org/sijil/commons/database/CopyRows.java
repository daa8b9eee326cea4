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

    private static final String SPECIAL = "\\\n\r\t";
    private static final String WRITTEN = "\\nrt";
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

    /** Hot: most values hold nothing special, and go in as they are. */
    private void append(String value) {
        int plain = 0;
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            int special = letter < ' ' || letter == '\\' ? SPECIAL.indexOf(letter) : -1;
            if (special >= 0) {
                text.append(value, plain, at).append('\\').append(WRITTEN.charAt(special));
                plain = at + 1;
            }
        }
        text.append(plain == 0 ? value : value.substring(plain));
    }
}
