package org.sijil.commons.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class DatabaseFailureTest {

    @Test
    void aConnectionThatBreaksIsAnOutage() {
        assertEquals(
                CommonProblem.UNAVAILABLE,
                DatabaseFailure.reason(new IllegalStateException(new IOException("Connection reset by peer"))));
    }

    /** To come again later would help nobody. */
    @Test
    void whatIsKeptAndCannotBeReadIsNone() {
        assertNull(DatabaseFailure.reason(new UncheckedIOException(new JsonParseException(null, "Unexpected end"))));
    }
}
