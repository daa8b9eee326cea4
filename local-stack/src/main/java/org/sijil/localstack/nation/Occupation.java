package org.sijil.localstack.nation;

/** The classes of work that the score's formula knows. */
public enum Occupation implements Coded {
    NONE,
    SENIOR_EXECUTIVE,
    MIDDLE_EXECUTIVE,
    EQUIPMENT_OPERATOR,
    CRAFTSMAN,
    FARM_OPERATOR,
    OTHER
}
