/**
 * The yearly renewal of declarations: who is reminded, and who has let the term pass. What that does to rights is the rule
 * of whoever grants them.
 *
 * <p>{@code RenewalRounds} works through what is due, some households at a time. Uses declaration.
 */
@NullMarked
package org.sijil.social.renewal;

import org.jspecify.annotations.NullMarked;
