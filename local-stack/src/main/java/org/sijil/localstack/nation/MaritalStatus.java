package org.sijil.localstack.nation;

/** Marital status as the census counts it. */
public enum MaritalStatus implements Coded {
    SINGLE,
    MARRIED,
    DIVORCED,
    WIDOWED
}
