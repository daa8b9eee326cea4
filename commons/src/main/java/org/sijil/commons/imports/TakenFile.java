package org.sijil.commons.imports;

import java.util.UUID;

/**
 * A file that was taken.
 *
 * @param job which does it
 * @param lines of the file, without the header
 */
public record TakenFile(UUID id, UUID job, int lines) {}
