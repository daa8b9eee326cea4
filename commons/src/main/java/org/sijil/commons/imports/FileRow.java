package org.sijil.commons.imports;

import java.util.UUID;

/** A row that was read and contradicts nothing in itself. */
public interface FileRow {

    /** Its number in the file, from 1, the header counted. */
    int line();

    /** The importer's own name for it. */
    String key();

    /** Tells its text from every other under the same key. */
    UUID content();
}
