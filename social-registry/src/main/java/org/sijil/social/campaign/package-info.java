/**
 * Scores all households anew, when a formula has begun or a year: studied first, proposed by one person on that study,
 * approved by another, then done chunk by chunk by all replicas.
 *
 * <p>{@code Campaigns} has the rules, {@code CampaignJob} the work. Uses household and scoring, and reads which study has
 * finished.
 */
@NullMarked
package org.sijil.social.campaign;

import org.jspecify.annotations.NullMarked;
