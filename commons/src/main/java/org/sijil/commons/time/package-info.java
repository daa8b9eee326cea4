/**
 * Business time: what day it is, what holds from when until when.
 *
 * <p>The day comes from the injected {@link java.time.Clock} and from nowhere else. {@link
 * org.sijil.commons.time.DateRange} is half-open, {@link org.sijil.commons.time.Timeline} holds values that follow one
 * another and never two at once.
 */
@NullMarked
package org.sijil.commons.time;

import org.jspecify.annotations.NullMarked;
