package org.sijil.social.statistics;

import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/**
 * The active households of one region by how their declaration stands; a count that is withheld is null.
 *
 * @param never nothing was declared
 * @param current the declaration holds
 * @param expiring it holds, and the household was reminded or will be today
 * @param expired its term is over
 */
public record RenewalCount(
        TerritoryCode region,
        @Nullable Long never,
        @Nullable Long current,
        @Nullable Long expiring,
        @Nullable Long expired) {}
