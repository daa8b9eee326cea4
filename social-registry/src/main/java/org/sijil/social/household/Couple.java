package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/** Two people who married or divorced, as the population registry tells of them. */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
record Couple(UUID event, UUID husband, UUID wife, LocalDate date) {}
