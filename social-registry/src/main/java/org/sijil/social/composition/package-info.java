/**
 * Who makes up a household, as far as rules need to know: birth date, relation and family links, never a name.
 *
 * <p>Pure values; every answer is for a given business date. Uses nothing of the other features.
 */
@NullMarked
package org.sijil.social.composition;

import org.jspecify.annotations.NullMarked;
