package org.sijil.population.imports;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;

/** What a row says besides key and person. */
@RegisterForReflection
record RowHead(@Nullable Operation operation, @Nullable Idcs idcs) {

    static final RowHead OF_NEW_PERSON = new RowHead(null, null);
}
