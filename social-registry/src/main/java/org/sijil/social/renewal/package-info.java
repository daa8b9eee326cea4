/**
 * The yearly renewal of declarations: who is reminded, who has let the term pass, and how many. What that does to rights is
 * the rule of whoever grants them.
 *
 * <p>{@code RenewalRounds} works through what is due, some households at a time; {@code RenewalResource} counts. Uses
 * declaration.
 */
@NullMarked
package org.sijil.social.renewal;

import org.jspecify.annotations.NullMarked;
