package org.sijil.social.rulefile;

/** Why a file of rules cannot be used: file, line and reason. The service does not start with one. */
public final class RuleFileFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Reasons quote what stands in the file, which may be as long as the file. */
    private static final int LONGEST_REASON = 500;

    public RuleFileFault(String file, int line, String reason) {
        super(file + ", line " + line + ": " + shortened(reason));
    }

    public RuleFileFault(String file, String reason) {
        super(file + ": " + shortened(reason));
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
    }
}
