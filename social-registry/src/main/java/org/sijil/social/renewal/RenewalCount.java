package org.sijil.social.renewal;

import org.sijil.commons.identifier.TerritoryCode;

/**
 * The active households of one region by how their declaration stands.
 *
 * @param never nothing was declared
 * @param current the declaration holds
 * @param expiring it holds, and the household was reminded or will be today
 * @param expired its term is over
 */
public record RenewalCount(TerritoryCode region, long never, long current, long expiring, long expired) {}
