package org.sijil.localstack.nation;

import java.util.ArrayList;
import java.util.List;

/**
 * The urban or the rural part of a province.
 *
 * @param province the HCP code
 * @param households households of the registry that live here
 */
record Place(String province, Area area, double households) {

    /**
     * Shares of the nation's households that are in the RSU. It holds 5.3 of 9.28 million households (morocco.md §6);
     * the split by area is ours: with 82 in 100 of the rural households and 44.5 in 100 of the urban ones, nearly half of the
     * registry is rural, and then six in ten of the supported families come out rural, as published.
     */
    private static final double URBAN_COVERAGE = 0.445;

    private static final double RURAL_COVERAGE = 0.82;

    /** All places, picked by the households of the registry that live there. */
    static Odds<Place> odds() {
        List<Place> places = new ArrayList<>();
        for (List<String> row : Table.rows("provinces.csv")) {
            double urban = Double.parseDouble(row.get(5));
            double rural = Double.parseDouble(row.get(4)) - urban;
            places.add(new Place(row.get(0), Area.URBAN, urban * URBAN_COVERAGE));
            places.add(new Place(row.get(0), Area.RURAL, rural * RURAL_COVERAGE));
        }
        return new Odds<>(places, Place::households);
    }

    boolean isUrban() {
        return area == Area.URBAN;
    }
}
