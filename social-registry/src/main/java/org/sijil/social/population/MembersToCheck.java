package org.sijil.social.population;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.sijil.commons.identifier.Idcs;

/** The numbers of the people who are to be members of one household. */
@RegisterForReflection
public record MembersToCheck(List<Idcs> idcs) {}
