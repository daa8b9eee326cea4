package org.sijil.social.workday;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import org.sijil.commons.problem.Texts;

/**
 * A day on which nobody works.
 *
 * @param announced loaded by the operator; false for those that fall on the same day each year
 */
@RegisterForReflection
public record HolidayView(LocalDate day, Texts name, boolean announced) {}
