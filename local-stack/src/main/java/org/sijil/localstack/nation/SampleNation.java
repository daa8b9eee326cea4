package org.sijil.localstack.nation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * An invented nation that follows the census of 2024: the households of the social registry, made one by one, each the
 * same for the same seed and date whatever the number of households, the machine and the JDK.
 */
public final class SampleNation {

    /** Fractional parts of the multiples of these spread evenly in a square (Roberts' R2), so small samples are fair. */
    private static final long ACROSS = 0xC13FA9A902A6328FL;

    private static final long UP = 0x91E10DA5C79E7B1DL;

    private static final Odds<Place> PLACES = Place.odds();
    private static final Map<Area, Odds<Mould>> MOULDS =
            Map.of(Area.URBAN, Mould.of(Area.URBAN), Area.RURAL, Mould.of(Area.RURAL));

    private final long seed;
    private final LocalDate on;
    private final Papers papers;

    /**
     * Any seed makes a nation.
     *
     * @param on the day on which ages are as in the census
     */
    public SampleNation(long seed, LocalDate on) {
        this.seed = seed;
        this.on = on;
        papers = new Papers(seed);
    }

    /** The first households, made as they are asked for. */
    public Stream<SampleHousehold> households(long count) {
        return LongStream.range(0, count).mapToObj(this::household);
    }

    /** One household by its number. */
    public SampleHousehold household(long index) {
        Home home = home(index);
        return new Registration(home, papers, on).of(index);
    }

    /** A household before it is put on paper: the tests count what is not registered, such as levels of education. */
    Home home(long index) {
        Draw draw = new Draw(seed, index);
        long start = Draw.mix(~seed);
        Place place = PLACES.at(Draw.fraction(start + index * ACROSS));
        Mould mould = Objects.requireNonNull(MOULDS.get(place.area())).at(Draw.fraction(Draw.mix(start) + index * UP));
        List<Someone> people = Kin.of(mould, draw);
        Home home = new Home(place, Fortune.of(place, people.size(), draw), people, draw);
        Health.of(home);
        Upbringing.of(home);
        Labour.of(home);
        Cover.of(home);
        return home;
    }
}
