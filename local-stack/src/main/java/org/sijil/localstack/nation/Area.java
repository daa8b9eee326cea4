package org.sijil.localstack.nation;

/** Where a household lives, as the census divides the country. */
public enum Area implements Coded {
    URBAN,
    RURAL
}
