package org.sijil.social.complaint;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/**
 * What is contested, as it stands.
 *
 * @param value in words, for the record
 * @param by who took the decision, or judged what it rests on
 * @param decidedOn when; null for what still holds, which is contested however old it is
 */
record Questioned(
        Subject.Kind kind,
        UUID subject,
        @Nullable String pointer,
        @Nullable String value,
        Set<String> by,
        @Nullable LocalDate decidedOn,
        @Nullable UUID household,
        TerritoryCode territory) {}
