/**
 * Days on which the administration works, for deadlines that count them: weekends and the fixed national holidays come from a
 * file, the holidays that follow the moon are announced and loaded by the operator.
 *
 * <p>{@link org.sijil.social.workday.WorkCalendar} counts, {@link org.sijil.social.workday.HolidayResource} is the operator's
 * way in.
 */
@NullMarked
package org.sijil.social.workday;

import org.jspecify.annotations.NullMarked;
