package org.sijil.commons.imports;

import java.util.UUID;

/** What a key of an importer stands for already. */
public interface KnownRow {

    /** The file that used it. */
    UUID file();

    /** The line there. */
    int line();

    /** Tells its text from every other under the same key. */
    UUID content();
}
