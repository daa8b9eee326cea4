package org.sijil.social.population;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** The population registry's answer, in the order of the question. */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
public record CheckedMembers(List<CheckedMember> members) {}
