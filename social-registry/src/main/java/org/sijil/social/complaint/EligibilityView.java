package org.sijil.social.complaint;

import java.util.List;
import org.sijil.commons.problem.Texts;

/**
 * Whether the caller may complain.
 *
 * @param reasons why not; none when they may
 */
public record EligibilityView(boolean eligible, List<Reason> reasons) {

    /** One reason why not. */
    public record Reason(String code, Texts meaning, Texts remedy) {}
}
