package org.sijil.social.complaint;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.sijil.commons.identifier.TerritoryCode;

/** An appeal that waits for its answer: nothing personal. */
@RegisterForReflection
public record OpenAppeal(
        UUID id, Subject.Kind kind, TerritoryCode region, LocalDate filedOn, LocalDate due, boolean overdue) {}
