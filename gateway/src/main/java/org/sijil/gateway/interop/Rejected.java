package org.sijil.gateway.interop;

import org.sijil.commons.problem.Texts;

/** A message or one of its questions that is rejected. Carries no stack trace: it is no fault of ours. */
final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Texts reason;

    Rejected(String code, Texts reason) {
        super(code, null, false, false);
        this.code = code;
        this.reason = reason;
    }

    /** As SPDCI names it, such as {@code rjct.search_criteria.invalid}. */
    String code() {
        return code;
    }

    /** What is wrong, with the remedy; never anything that the partner sent. */
    Texts reason() {
        return reason;
    }
}
