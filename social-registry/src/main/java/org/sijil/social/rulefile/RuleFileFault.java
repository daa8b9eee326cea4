package org.sijil.social.rulefile;

/** Why a file of rules cannot be used: file, line and reason. The service does not start with one. */
public final class RuleFileFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RuleFileFault(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }

    public RuleFileFault(String file, String reason) {
        super(file + ": " + reason);
    }
}
