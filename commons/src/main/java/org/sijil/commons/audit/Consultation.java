package org.sijil.commons.audit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * Somebody is about to see a person's data.
 *
 * @param person whose data
 * @param purpose why, as a stable code such as {@code household-registration}
 * @param legalBasis the text that allows it, as in {@code law-72.18}
 * @param fields what is shown, as it is named on the wire
 */
@RegisterForReflection
public record Consultation(UUID person, String purpose, String legalBasis, List<String> fields) {}
