package org.sijil.localstack.nation;

/** Where somebody goes to school now. */
public enum Schooling implements Coded {
    NONE,
    PUBLIC,
    PRIVATE,
    HIGHER
}
