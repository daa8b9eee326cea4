/**
 * Families: what is enrolled and paid. A household shares a dwelling and is scored; it holds one or more families, each a
 * principal, spouses and dependents.
 *
 * <p>{@link org.sijil.enrollment.family.FamilyFormation} is pure: the same members on the same day give the same families.
 * Invariant: every living member is in exactly one family. Uses regime for the rule of dependents.
 */
@NullMarked
package org.sijil.enrollment.family;

import org.jspecify.annotations.NullMarked;
