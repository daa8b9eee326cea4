/**
 * Who belongs to a household and what they are to one another: the rules of joining, leaving and heading it.
 *
 * <p>Pure: {@code MemberRules} refuses, {@code FamilyLinks} joins spouses, parents and children, {@code HeadSuccession}
 * says who heads a household when its head goes. Uses composition and population.
 */
@NullMarked
package org.sijil.social.membership;

import org.jspecify.annotations.NullMarked;
