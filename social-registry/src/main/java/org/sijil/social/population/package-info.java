/**
 * What this registry asks of the population registry: whether the people named as members exist and live, and since when.
 *
 * <p>{@link org.sijil.social.population.MemberChecks} is the way in: one question for a whole household, with the caller's
 * own token, answered or refused within seconds. {@link org.sijil.social.population.MassMemberChecks} asks for a job, about many
 * households at once and with the service's own token. Uses composition.
 */
@NullMarked
package org.sijil.social.population;

import org.jspecify.annotations.NullMarked;
