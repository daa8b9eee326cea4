/**
 * The committee's figures: one page and the aggregates behind it, never a person.
 *
 * <p>The way in is {@link org.sijil.gateway.dashboard.DashboardResource}. The page holds no figure; it asks for a token and
 * fetches {@code /dashboard/data} with it. The door asks the services with its own token, a few seconds apart however many
 * people look. Uses routing.
 */
@NullMarked
package org.sijil.gateway.dashboard;

import org.jspecify.annotations.NullMarked;
