package org.sijil.commons.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.sijil.testing.TestDatabase;

class CopyRowsTest {

    @Test
    void whateverStandsInAValueArrivesAsItIs() throws SQLException {
        String awkward = "a\tb\nc\rd\\e \\N é م 😀 'f' \"g\"";
        byte[] bytes = {0, 1, '\\', -1};
        TestDatabase database = TestDatabase.create();
        try (Connection tx = database.connect();
                Statement statement = tx.createStatement()) {
            statement.execute("CREATE TABLE note (id integer, words text, seal bytea)");
            CopyRows rows = new CopyRows("note (id, words, seal)");
            rows.add(1, awkward, bytes).add(2, null, null).add(3, "\\N", new byte[0]);

            rows.write(tx);
            new CopyRows("note (id)").write(tx);

            try (ResultSet found = statement.executeQuery("SELECT words, seal FROM note ORDER BY id")) {
                assertTrue(found.next());
                assertEquals(awkward, found.getString(1));
                assertArrayEquals(bytes, found.getBytes(2));
                assertTrue(found.next());
                assertNull(found.getString(1));
                assertTrue(found.next());
                assertEquals("\\N", found.getString(1));
            }
        } finally {
            database.drop();
        }
    }
}
