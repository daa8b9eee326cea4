package org.sijil.population.imports;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;

/** What a row says besides the person. */
@RegisterForReflection
record RowHead(
        @Nullable String rowKey,
        @Nullable Operation operation,
        @Nullable Idcs idcs) {}
