package org.sijil.social.scoring;

/** Why a formula cannot be used: file, line and reason. The service does not start with one. */
final class FormulaFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormulaFault(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }

    FormulaFault(String file, String reason) {
        super(file + ": " + reason);
    }
}
