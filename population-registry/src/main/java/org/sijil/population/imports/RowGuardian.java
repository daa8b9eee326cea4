package org.sijil.population.imports;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.person.GuardianRelation;

/** Who acts for a minor or a ward: somebody registered, or somebody whom the same importer registers under a row key. */
@RegisterForReflection
record RowGuardian(
        @Nullable Idcs idcs,
        @Nullable String rowKey,
        @NotNull GuardianRelation relation) {

    /** The guardian in its place, so that faults are named by their whole pointer. */
    @RegisterForReflection
    record Holder(@NotNull @Valid RowGuardian guardian) {}
}
