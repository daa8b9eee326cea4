package org.sijil.localstack.nation;

/** Sex as the civil register knows it. */
public enum Sex implements Coded {
    FEMALE,
    MALE
}
