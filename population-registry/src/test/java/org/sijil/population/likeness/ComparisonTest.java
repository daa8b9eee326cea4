package org.sijil.population.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.PersonName;
import org.sijil.population.person.Sex;

/** The shipped weights and names, field by field. */
class ComparisonTest {

    private static final Weights WEIGHTS = shipped("weights.yaml", Weights.class);
    private static final Comparison COMPARISON = new Comparison(
            WEIGHTS,
            new KnownNames(
                    shipped("names.yaml", KnownNames.Listed.class),
                    WEIGHTS.nearness().spelling()));
    private static final NameShares SHARES = NameShares.of(
            Map.of("mhmd", .09, "l", .04, "ftmzhr", .02, "hsn", .04, "bnjln", .0005), 37_000_000, WEIGHTS.rarity());

    private static final Description FATIMA = described("Fatima Zahra", "Benjelloun", "1988-03-08");

    @ParameterizedTest
    @CsvSource({
        "Fatima Zahra, Benjelloun, same, same",
        "fatima-zahra, BEN JELLOUN, same, same",
        "Fatima Ezzohra, Ben Jeloun, spelling, spelling",
        "فاطمة الزهراء, بن جلون, spelling, spelling",
        "Fatima, Benjelloun, part, same",
        "Fatiza, Benjelloun, nickname, same",
        "Fatima Zahraa, Jelloun, spelling, spelling",
        "Khadija, Benjelloun, different, same",
        "Fatima Zahra, Bennani, same, different"
    })
    void namesAreComparedAsPeopleWriteThem(String given, String family, String ofGiven, String ofFamily) {
        Score score = COMPARISON.score(FATIMA, described(given, family, "1988-03-08"), SHARES);

        assertEquals(ofGiven, agreement(score, Field.GIVEN_NAME));
        assertEquals(ofFamily, agreement(score, Field.FAMILY_NAME));
    }

    @ParameterizedTest
    @CsvSource({
        "1988-03-08, same",
        "1988-08-03, day-and-month-swapped",
        "1988-03-09, one-digit",
        "1989-03-08, one-digit",
        "1988-01-01, same-year",
        "1989-01-01, different",
        "1975-11-20, different",
        "1988-04-21, different"
    })
    void datesAreComparedDigitByDigit(String date, String expected) {
        Score score = COMPARISON.score(FATIMA, described("Fatima Zahra", "Benjelloun", date), SHARES);

        assertEquals(expected, agreement(score, Field.BIRTH_DATE));
    }

    @Test
    void namesInEachOthersPlaceAreSeen() {
        Score score = COMPARISON.score(FATIMA, described("Benjelloun", "Fatima Zahra", "1988-03-08"), SHARES);

        assertEquals("names-swapped", agreement(score, Field.NAME_ORDER));
        assertEquals("same", agreement(score, Field.GIVEN_NAME));
        assertTrue(isLikely(score));
    }

    @Test
    void twinsAndNamesakeCousinsAreNotOnePerson() {
        assertFalse(isLikely(COMPARISON.score(FATIMA, described("Khadija", "Benjelloun", "1988-03-08"), SHARES)));
        assertFalse(isLikely(COMPARISON.score(FATIMA, described("Fatima Zahra", "Benjelloun", "1979-10-21"), SHARES)));
        assertFalse(isLikely(COMPARISON.score(
                described("Hassan", "Benjelloun", "1988-03-08"),
                described("Houcine", "Benjelloun", "1988-03-08"),
                SHARES)));
    }

    @Test
    void aNameThatManyBearSaysLess() {
        Score rare = COMPARISON.score(FATIMA, FATIMA, SHARES);
        Description mohamed = described("Mohamed", "Alaoui", "1988-03-08");
        Score common = COMPARISON.score(mohamed, mohamed, SHARES);

        assertTrue(rare.total() > common.total() + 5);
        assertTrue(contribution(common, Field.GIVEN_NAME) < WEIGHTS.of(Field.GIVEN_NAME, Agreement.SAME));
    }

    @Test
    void aYoungRegisterCallsNoNameCommon() {
        Map<String, Double> counted = Map.of("ftmzhr", .1, "bnjln", .1);
        Score amongFifty = COMPARISON.score(FATIMA, FATIMA, NameShares.of(counted, 50, WEIGHTS.rarity()));
        Score amongMillions = COMPARISON.score(FATIMA, FATIMA, NameShares.of(counted, 37e6, WEIGHTS.rarity()));

        assertTrue(amongFifty.total() > amongMillions.total() + 8);
    }

    @Test
    void whatNobodyKnowsSaysNothing() {
        PersonName name = new PersonName(null, "Aya");
        Description bare =
                new Description(name, name, null, null, null, null, null, null, null, null, null, null, null);

        assertEquals(2, COMPARISON.score(bare, FATIMA, SHARES).fields().size());
    }

    @Test
    void everyAgreementIsSaidInThreeLanguages() {
        COMPARISON
                .score(FATIMA, described("Fatiza", "Bennani", "1988-08-03"), SHARES)
                .fields()
                .forEach(field -> {
                    assertTrue(
                            field.text().ar().contains(":") && field.text().fr().contains(":"));
                    assertTrue(field.text().en().contains(":"));
                });
    }

    @Property
    void theScoreIsTheSameFromEitherSide(
            @ForAll("descriptions") Description one, @ForAll("descriptions") Description other) {
        assertEquals(
                COMPARISON.score(one, other, SHARES).total(),
                COMPARISON.score(other, one, SHARES).total(),
                .11);
    }

    @Property
    void nobodyIsLikerThanOneself(@ForAll("descriptions") Description one, @ForAll("descriptions") Description other) {
        double self = COMPARISON.score(one, one, SHARES).total();
        Description mixed = new Description(
                one.givenName(),
                one.familyName(),
                other.sex(),
                other.birthDate(),
                null,
                other.birthPlace(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        assertTrue(self >= COMPARISON.score(one, mixed, SHARES).total());
    }

    @Provide
    Arbitrary<Description> descriptions() {
        Arbitrary<PersonName> names = Arbitraries.of(
                new PersonName("محمد", "Mohamed"),
                new PersonName("محمود", null),
                new PersonName(null, "Mohamed Amine"),
                new PersonName("العلوي", "El Alaoui"),
                new PersonName(null, "Alawi"),
                new PersonName("فاطمة", null),
                new PersonName(null, "Fatna"),
                new PersonName("بنجلون", "Ben Jelloun"),
                new PersonName("حسن", "Hassan"),
                new PersonName("حسين", "Hussein"));
        Arbitrary<LocalDate> dates = Arbitraries.of(
                LocalDate.of(1988, 3, 8), LocalDate.of(1988, 8, 3), LocalDate.of(1988, 1, 1), LocalDate.of(1989, 3, 8));
        Arbitrary<Optional<String>> places = Arbitraries.of("06", "06.141", "06.141.01.30", "06.181", "04.421")
                .optional();
        return Combinators.combine(names, names, Arbitraries.of(Sex.class), dates, places)
                .as((given, family, sex, date, place) -> described(
                        given, family, sex, date, place.map(TerritoryCode::new).orElse(null)));
    }

    private static Description described(String given, String family, String birthDate) {
        return described(
                name(given), name(family), Sex.FEMALE, LocalDate.parse(birthDate), new TerritoryCode("06.141"));
    }

    private static Description described(
            PersonName given, PersonName family, Sex sex, LocalDate date, @Nullable TerritoryCode place) {
        return new Description(given, family, sex, date, null, place, null, null, null, null, null, null, null);
    }

    private static PersonName name(String name) {
        return name.charAt(0) > 'ÿ' ? new PersonName(name, null) : new PersonName(null, name);
    }

    private static boolean isLikely(Score score) {
        return score.total() >= WEIGHTS.thresholds().likely();
    }

    private static String agreement(Score score, Field field) {
        return score.fields().stream()
                .filter(one -> one.field() == field)
                .map(one -> one.agreement().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .findFirst()
                .orElse("none");
    }

    private static double contribution(Score score, Field field) {
        return score.fields().stream()
                .filter(one -> one.field() == field)
                .mapToDouble(FieldAgreement::contribution)
                .sum();
    }

    private static <T> T shipped(String name, Class<T> type) {
        try (var file = ComparisonTest.class.getResourceAsStream("/likeness/" + name)) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
