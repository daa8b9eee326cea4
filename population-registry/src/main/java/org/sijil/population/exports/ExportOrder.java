package org.sijil.population.exports;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/**
 * What was ordered, as the audit trail keeps it.
 *
 * @param territory null for the whole country
 * @param after people up to this id are left out
 */
@RegisterForReflection
record ExportOrder(
        String purpose,
        String legalBasis,
        List<String> fields,
        @Nullable TerritoryCode territory,
        UUID after) {}
