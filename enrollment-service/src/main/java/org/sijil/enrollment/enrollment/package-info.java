/**
 * Who is in which regime, since when and until when. Follows the population and social feeds, forms families, keeps
 * decisions, opens and closes enrollments and entitlements, and answers "is this person covered?".
 *
 * <p>{@code PersonFollower} and {@code HouseholdFollower} are the ways in, {@code RightsPlan} the pure heart, {@code
 * RightsStore} the rows; the resources are for staff, partners and citizens. A person has at most one compulsory health
 * regime at any instant. Uses eligibility, family and regime.
 */
@NullMarked
package org.sijil.enrollment.enrollment;

import org.jspecify.annotations.NullMarked;
