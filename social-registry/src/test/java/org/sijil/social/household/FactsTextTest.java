package org.sijil.social.household;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.geography.Area;
import org.sijil.social.questionnaire.MemberSheet;

/** What a score's row keeps is read as it was written, and known by its place. */
class FactsTextTest {

    private static final UUID HEAD = new UUID(7, 1);
    private static final UUID CHILD = new UUID(7, 2);

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
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
                "[\"06\",\"rural\",[[\"" + HEAD + "\",\"1980-02-29\",\"head\",null,null],[\"" + CHILD
                        + "\",\"2015-01-01\",\"child\",null,[\"" + HEAD
                        + "\"]]],[3,\"basic\",false,false,\"none\",\"none\","
                        + "false,false,false,false,false,false,false,false,false,false,false,false,0,0,0,0,0,0,0,0,0,0,0,0,"
                        + "0,0,\"0.00\",\"0.00\",\"12.50\"],null]",
                text.of(facts(null)));
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

    private void same(ScoreBasis facts) {
        assertEquals(facts, text.read(text.of(facts).getBytes(StandardCharsets.UTF_8)));
    }

    private static ScoreBasis facts(@Nullable AnswerSheet sheet) {
        Resident head = new Resident(HEAD, LocalDate.of(1980, 2, 29), Relation.HEAD, null, List.of());
        Resident child = new Resident(CHILD, LocalDate.of(2015, 1, 1), Relation.CHILD, null, List.of(HEAD));
        Declaration answers = Answers.declaration("rooms", 3, "yearlyTelecom", "12.50");
        return new ScoreBasis("06", Area.RURAL, List.of(head, child), answers, sheet);
    }
}
