package org.sijil.social.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.imports.KnownRow;

/**
 * What a key of the importer stands for already.
 *
 * @param household which was entered; null in a dry run
 */
record KnownHousehold(
        UUID file, int line, UUID content, @Nullable UUID household) implements KnownRow {}
