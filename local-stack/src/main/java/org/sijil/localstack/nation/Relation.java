package org.sijil.localstack.nation;

/** What a member is to the head: the code list of the registry's portal. */
public enum Relation implements Coded {
    HEAD,
    SPOUSE,
    CHILD,
    PARENT,
    PARENT_IN_LAW,
    SIBLING,
    GRANDCHILD,
    OTHER
}
