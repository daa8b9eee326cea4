package org.sijil.enrollment.eligibility;

import org.sijil.enrollment.regime.Confidence;

/**
 * A condition that is not met, told in the caller's language.
 *
 * @param source the text that sets the condition
 */
public record Reason(String code, String text, String source, Confidence confidence) {}
