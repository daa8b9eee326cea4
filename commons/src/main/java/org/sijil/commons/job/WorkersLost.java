package org.sijil.commons.job;

/** Every worker that began a step was lost before it could say why. */
final class WorkersLost extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
