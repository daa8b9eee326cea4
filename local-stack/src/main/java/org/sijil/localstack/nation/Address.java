package org.sijil.localstack.nation;

/**
 * Where a household lives.
 *
 * @param territory HCP code of the province or prefecture
 * @param line an invented street or hamlet
 */
public record Address(String territory, Area area, String line) {

    private static final int REGION_DIGITS = 2;

    /** HCP code of the region: an agent's territory. */
    public String region() {
        return territory.substring(0, REGION_DIGITS);
    }
}
