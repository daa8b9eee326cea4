package org.sijil.enrollment.regime;

/** A regime file that the service must not start with: which file, which line, and why. */
final class InvalidRegime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidRegime(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }

    InvalidRegime(String file, int line, String reason, Throwable cause) {
        super(file + ", line " + line + ": " + reason, cause);
    }
}
