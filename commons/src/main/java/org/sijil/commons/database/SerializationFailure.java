package org.sijil.commons.database;

import java.sql.SQLException;

/** Somebody else was quicker, or comes first: the transaction is undone and comes again, as after the database's own failure. */
public final class SerializationFailure extends SQLException {

    private static final long serialVersionUID = 1L;

    private static final String STATE = "40001";

    public SerializationFailure(String what) {
        super(what, STATE);
    }
}
