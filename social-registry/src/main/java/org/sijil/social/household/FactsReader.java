package org.sijil.social.household;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.time.DayText;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.declaration.Dirhams;
import org.sijil.social.declaration.Dwelling;
import org.sijil.social.declaration.HeadEducation;
import org.sijil.social.declaration.HeadOccupation;
import org.sijil.social.geography.Area;

/**
 * Reads the facts of a score value by value, in the order in which {@link FactsText} writes them. To have records filled by their
 * names took half of what a campaign costs the service.
 */
final class FactsReader {

    private static final Map<String, Area> AREAS = byCode(Area.values(), Area::code);
    private static final Map<String, Relation> RELATIONS = byCode(Relation.values(), Relation::code);
    private static final Map<String, Dwelling> DWELLINGS = byCode(Dwelling.values(), Dwelling::code);
    private static final Map<String, HeadEducation> EDUCATIONS = byCode(HeadEducation.values(), HeadEducation::code);
    private static final Map<String, HeadOccupation> OCCUPATIONS =
            byCode(HeadOccupation.values(), HeadOccupation::code);

    private final JsonParser in;
    private final ObjectReader sheets;

    /**
     * Reads from the beginning.
     *
     * @param sheets reads an {@link AnswerSheet} from amid a text: it is written with names
     */
    FactsReader(JsonParser in, ObjectReader sheets) {
        this.in = in;
        this.sheets = sheets;
    }

    /**
     * The facts.
     *
     * @throws IOException when the text is not what was written
     */
    ScoreBasis read() throws IOException {
        due(JsonToken.START_ARRAY);
        ScoreBasis facts = new ScoreBasis(text(), one(AREAS), residents(), answers(), sheet());
        due(JsonToken.END_ARRAY);
        return facts;
    }

    private List<Resident> residents() throws IOException {
        due(JsonToken.START_ARRAY);
        List<Resident> residents = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            residents.add(new Resident(person(), day(), one(RELATIONS), spouse(residents), parents(residents)));
            due(JsonToken.END_ARRAY);
        }
        return residents;
    }

    /** Answers alike are read in loops: one after the other, the thorough compiler had a second's work with them. */
    private Declaration answers() throws IOException {
        due(JsonToken.START_ARRAY);
        int rooms = number();
        Dwelling dwelling = one(DWELLINGS);
        boolean[] comforts = flags(2);
        HeadEducation education = one(EDUCATIONS);
        HeadOccupation occupation = one(OCCUPATIONS);
        boolean[] flags = flags(12);
        int[] numbers = numbers(14);
        Dirhams[] bills = {new Dirhams(text()), new Dirhams(text()), new Dirhams(text())};
        due(JsonToken.END_ARRAY);
        return new Declaration(
                rooms,
                dwelling,
                comforts[0],
                comforts[1],
                education,
                occupation,
                flags[0],
                flags[1],
                flags[2],
                flags[3],
                flags[4],
                flags[5],
                flags[6],
                flags[7],
                flags[8],
                flags[9],
                flags[10],
                flags[11],
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                numbers[5],
                numbers[6],
                numbers[7],
                numbers[8],
                numbers[9],
                numbers[10],
                numbers[11],
                numbers[12],
                numbers[13],
                bills[0],
                bills[1],
                bills[2]);
    }

    private boolean[] flags(int many) throws IOException {
        boolean[] flags = new boolean[many];
        for (int each = 0; each < many; each++) {
            flags[each] = flag();
        }
        return flags;
    }

    private int[] numbers(int many) throws IOException {
        int[] numbers = new int[many];
        for (int each = 0; each < many; each++) {
            numbers[each] = number();
        }
        return numbers;
    }

    private @Nullable AnswerSheet sheet() throws IOException {
        return in.nextToken() == JsonToken.VALUE_NULL ? null : sheets.<AnswerSheet>readValue(in);
    }

    private @Nullable UUID spouse(List<Resident> before) throws IOException {
        return in.nextToken() == JsonToken.VALUE_NULL ? null : named(before);
    }

    private List<UUID> parents(List<Resident> before) throws IOException {
        if (in.nextToken() == JsonToken.VALUE_NULL) {
            return List.of();
        }
        List<UUID> parents = new ArrayList<>(2);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            parents.add(named(before));
        }
        return parents;
    }

    /** By place, or by id as those are who do not stand before, and as all were at first. */
    private UUID named(List<Resident> before) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return UUID.fromString(in.getText());
        }
        int place = in.getIntValue();
        if (place < 0 || place >= before.size()) {
            throw unfit();
        }
        return before.get(place).person();
    }

    private UUID person() throws IOException {
        return UUID.fromString(text());
    }

    private LocalDate day() throws IOException {
        return DayText.read(text()).orElseThrow(this::unfit);
    }

    private <T> T one(Map<String, T> values) throws IOException {
        T value = values.get(text());
        if (value == null) {
            throw unfit();
        }
        return value;
    }

    private String text() throws IOException {
        due(JsonToken.VALUE_STRING);
        return in.getText();
    }

    private int number() throws IOException {
        due(JsonToken.VALUE_NUMBER_INT);
        return in.getIntValue();
    }

    private boolean flag() throws IOException {
        Boolean flag = in.nextBooleanValue();
        if (flag == null) {
            throw unfit();
        }
        return flag;
    }

    private void due(JsonToken token) throws IOException {
        if (in.nextToken() != token) {
            throw unfit();
        }
    }

    private JsonParseException unfit() {
        return new JsonParseException(in, "These are not the facts of a score");
    }

    private static <T> Map<String, T> byCode(T[] values, Function<T, String> code) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(code, value -> value));
    }
}
