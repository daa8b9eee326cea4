package org.sijil.localstack.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** The same seed gives the same nation, whatever its size and wherever it is made. */
class SampleNationTest {

    @Test
    void theSameSeedGivesTheSameNationOnEveryJdk() {
        CRC32 sum = new CRC32();
        nation(1)
                .households(300)
                .forEach(household -> sum.update(household.toString().getBytes(StandardCharsets.UTF_8)));

        assertEquals("27ba03e", Long.toHexString(sum.getValue()));
    }

    @Test
    void aLargerSampleBeginsWithTheSmallerOne() {
        List<SampleHousehold> small = nation(2).households(50).toList();

        assertEquals(small, nation(2).households(80).limit(50).toList());
        assertEquals(small.get(49), nation(2).household(49));
    }

    @Test
    void anotherSeedGivesAnotherNationWithOtherCards() {
        Set<String> cards = cards(3);
        int before = cards.size();
        cards.addAll(cards(4));

        assertNotEquals(nation(3).household(0), nation(4).household(0));
        assertTrue(cards.size() > before * 1.9);
    }

    /** 5.3 million households, the whole registry, need no more memory than one. */
    @Test
    void anyHouseholdOfTheWholeRegistryIsMadeAtOnce() {
        LongStream.of(1_000_000, 5_299_999)
                .mapToObj(nation(5)::household)
                .forEach(household -> assertTrue(!household.members().isEmpty()));
    }

    private static SampleNation nation(long seed) {
        return new SampleNation(seed, Shares.ON);
    }

    private static Set<String> cards(long seed) {
        Set<String> cards = new HashSet<>();
        nation(seed)
                .households(2_000)
                .flatMap(household -> household.members().stream())
                .map(member -> member.person().cnie())
                .filter(Objects::nonNull)
                .forEach(cards::add);
        return cards;
    }
}
