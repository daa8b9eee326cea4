package org.sijil.population.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a key of the importer stands for already.
 *
 * @param file the import that used it
 * @param person who was registered or updated; null in a dry run
 * @param adult whether a new person came of age before
 */
record KnownKey(UUID file, int line, UUID content, @Nullable UUID person, boolean adult) {}
