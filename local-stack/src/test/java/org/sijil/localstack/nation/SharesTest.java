package org.sijil.localstack.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample, scored by a second hand, gives the shares that morocco.md §5.7 counts. */
class SharesTest {

    private static final int HOUSEHOLDS = 5_000;

    /** Households of the registry in September 2025 (§6): official figures are divided by this. */
    private static final double NATION = 5_300_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void officialSharesComeOut(long seed) {
        Shares shares = Shares.of(seed, HOUSEHOLDS);

        assertEquals(0.54, shares.tadamon(), 0.03, "people under Tadamon");
        assertEquals(0.60, shares.supported(), 0.03, "people in supported families");
        assertEquals(0.60, shares.rural(), 0.03, "rural families among the supported");
        assertEquals(0.375, shares.flat(), 0.02, "families without a child among the supported");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void officialCountsComeNear(long seed) {
        Shares shares = Shares.of(seed, HOUSEHOLDS);

        near(4_000_000, shares.tadamonFamilies, 0.07, "Tadamon families");
        near(11_100_000, shares.tadamonPeople, 0.07, "people under Tadamon");
        near(4_000_000, shares.families(), 0.07, "supported families");
        near(12_500_000, shares.supportedPeople, 0.07, "people in supported families");
        near(2_500_000, shares.childFamilies, 0.07, "supported families with children");
        near(5_500_000, shares.children, 0.07, "supported children");
        near(1_500_000, shares.flatFamilies, 0.10, "supported families without a child");
    }

    /** The census leaves few childless households to the young: three in five of their heads are 60 or more. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOldAreAsManyAsInTheLatestCount(long seed) {
        near(1_700_000, Shares.of(seed, HOUSEHOLDS).over60, 0.12, "supported people over 60, February 2026");
    }

    /** 533 DH with the school grant and births, which are a thirtieth of it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theAverageMonthlySupportIsTheOfficialOne(long seed) {
        Shares shares = Shares.of(seed, HOUSEHOLDS);

        assertEquals(533, shares.amount / shares.families(), 20);
    }

    private static void near(double nation, double sample, double tolerance, String what) {
        double expected = nation * HOUSEHOLDS / NATION;
        assertEquals(1, sample / expected, tolerance, what);
    }
}
