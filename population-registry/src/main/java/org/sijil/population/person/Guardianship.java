package org.sijil.population.person;

import java.util.UUID;

/**
 * Who acts for a minor or a ward.
 *
 * @param person the guardian's record; the number stays out, because it is another person's
 */
public record Guardianship(UUID person, GuardianRelation relation) {}
