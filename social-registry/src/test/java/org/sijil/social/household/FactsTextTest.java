package org.sijil.social.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.geography.Area;
import org.sijil.social.questionnaire.MemberSheet;
import org.sijil.social.scoring.RandomHomes;
import org.sijil.social.scoring.ScoreInputs;

/** What a score's row keeps is read as it was written, and known by its place. */
class FactsTextTest {

    private static final UUID HEAD = new UUID(7, 1);
    private static final UUID CHILD = new UUID(7, 2);
    private static final UUID WIFE = new UUID(7, 3);

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final FactsText text = new FactsText(json);

    @Test
    void whatIsWrittenIsRead() {
        AnswerSheet sheet = new AnswerSheet(
                "v1", List.of(new MemberSheet(HEAD, Map.of("diploma", "basic"))), Map.of("water", "17-3"));

        same(facts(sheet));
        same(facts(null));
    }

    @Test
    void namesAreNotWritten() {
        assertEquals(
                "[\"06\",\"rural\",[[\"" + HEAD + "\",\"1980-02-29\",\"head\",\"" + WIFE + "\",null],[\"" + CHILD
                        + "\",\"2015-01-01\",\"child\",null,[0,\"" + WIFE
                        + "\"]]],[3,\"basic\",false,false,\"none\",\"none\","
                        + "false,false,false,false,false,false,false,false,false,false,false,false,0,0,0,0,0,0,0,0,0,0,0,0,"
                        + "0,0,\"0.00\",\"0.00\",\"12.50\"],null]",
                text.of(facts(null)));
    }

    @Test
    void relativesNamedByIdAreReadAsWell() {
        String written = text.of(facts(null));
        String before = written.replace("[0,", "[\"" + HEAD + "\",");
        assertNotEquals(written, before);
        assertEquals(facts(null), text.read(before.getBytes(StandardCharsets.UTF_8)));
    }

    /** Rows of past years are read by these places; a new answer has to come after them. */
    @Test
    void placesOfAnswersStay() {
        String places = "rooms dwelling bathOrShower electricityMeter headEducation headOccupation headEmployer"
                + " headRetiredOrAnnuitant computer satelliteDish fixedTelephone otherHealthCover loan secondaryHome garage"
                + " professionalPremises nonAgriculturalLand irrigatedLand privatePupils6To14 publicPupils6To14"
                + " adultsWithoutDiploma adultsWithTechnicalDiploma adultsWithHigherDiploma adultsLiterate adultsEarning"
                + " adultsInCommerce adultsOperatingMachines seniorExecutives mobilePhones cars motorcycles cows yearlyButane"
                + " yearlyWaterAndElectricity yearlyTelecom";

        assertEquals(
                List.of(places.split(" ")),
                Arrays.stream(Declaration.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .limit(35)
                        .toList());
    }

    /** Answers of a type stand side by side: households of any make-up would show one that is read in another's place. */
    @Test
    void anyHouseholdIsRead() {
        for (int seed = 0; seed < 1000; seed++) {
            ScoreInputs home = RandomHomes.of(seed);
            same(new ScoreBasis(
                    home.region(), home.area(), related(home.residents(), new Random(seed)), home.answers(), null));
        }
    }

    /** The same, related to those before and after them, to themselves, and to others who live elsewhere. */
    private static List<Resident> related(List<Resident> residents, Random random) {
        List<UUID> people = Stream.concat(
                        residents.stream().map(Resident::person), Stream.of(new UUID(8, random.nextLong()), HEAD))
                .toList();
        Supplier<UUID> anybody = () -> people.get(random.nextInt(people.size()));
        return residents.stream()
                .map(one -> new Resident(
                        one.person(),
                        one.birthDate(),
                        one.relation(),
                        random.nextBoolean() ? anybody.get() : null,
                        Stream.generate(anybody).limit(random.nextInt(3)).toList()))
                .toList();
    }

    @Test
    void whatWasNotWrittenHereIsRefused() {
        String written = text.of(facts(null));
        for (String other : List.of(
                "",
                "{}",
                "[]",
                written.substring(0, written.length() - 1),
                written.replace("\"rural\"", "\"suburban\""),
                written.replace("false", "0"),
                written.replace("\"12.50\"", "12.50"),
                written.replace("1980-02-29", "1980-02-30"),
                written.replace("[0,", "[1,"),
                written.replace("[0,", "[-1,"),
                written.replace("\"12.50\"", "\"12.50\",1"))) {
            assertThrows(UncheckedIOException.class, () -> text.read(other.getBytes(StandardCharsets.UTF_8)), other);
        }
    }

    private void same(ScoreBasis facts) {
        assertEquals(facts, text.read(text.of(facts).getBytes(StandardCharsets.UTF_8)));
    }

    private static ScoreBasis facts(@Nullable AnswerSheet sheet) {
        Resident head = new Resident(HEAD, LocalDate.of(1980, 2, 29), Relation.HEAD, WIFE, List.of());
        Resident child = new Resident(CHILD, LocalDate.of(2015, 1, 1), Relation.CHILD, null, List.of(HEAD, WIFE));
        Declaration answers = Answers.declaration("rooms", 3, "yearlyTelecom", "12.50");
        return new ScoreBasis("06", Area.RURAL, List.of(head, child), answers, sheet);
    }
}
