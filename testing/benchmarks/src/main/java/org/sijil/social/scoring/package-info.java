/** Measures the scoring engine from inside its package, where the formula can be asked for without a service around it. */
@NullMarked
package org.sijil.social.scoring;

import org.jspecify.annotations.NullMarked;
