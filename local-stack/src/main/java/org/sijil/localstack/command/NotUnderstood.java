package org.sijil.localstack.command;

/** The person typed something that has no meaning; the message says what. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String message) {
        super(message);
    }
}
