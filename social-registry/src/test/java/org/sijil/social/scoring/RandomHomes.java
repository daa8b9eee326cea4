package org.sijil.social.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.sijil.social.Answers;
import org.sijil.social.composition.Composition;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.declaration.DeclarationRules;
import org.sijil.social.declaration.Dwelling;
import org.sijil.social.declaration.HeadEducation;
import org.sijil.social.declaration.HeadOccupation;
import org.sijil.social.geography.Area;

/** Households of any make-up with any answers that fit them, each wholly determined by a seed. */
public final class RandomHomes {

    private static final Relation[] NOT_HEAD = {
        Relation.CHILD,
        Relation.CHILD,
        Relation.CHILD,
        Relation.PARENT,
        Relation.SIBLING,
        Relation.GRANDCHILD,
        Relation.OTHER
    };

    private RandomHomes() {}

    /** The household of a seed. */
    public static ScoreInputs of(long seed) {
        Random chance = new Random(seed);
        List<Resident> residents = residents(chance);
        Declaration said = Answers.declaration(answers(chance).entrySet().stream()
                .flatMap(answer -> Stream.of(answer.getKey(), answer.getValue()))
                .toArray());
        Declaration fitting = DeclarationRules.bounded(said, new Composition(residents, Homes.TODAY));
        return new ScoreInputs(
                Homes.TODAY,
                "%02d".formatted(1 + chance.nextInt(12)),
                chance.nextBoolean() ? Area.URBAN : Area.RURAL,
                residents,
                fitting);
    }

    private static List<Resident> residents(Random chance) {
        List<Resident> residents = new ArrayList<>();
        residents.add(Homes.resident(Relation.HEAD, 18 + chance.nextInt(75)));
        if (chance.nextBoolean()) {
            residents.add(Homes.resident(Relation.SPOUSE, 16 + chance.nextInt(70)));
        }
        int others = chance.nextInt(8);
        for (int index = 0; index < others; index++) {
            residents.add(Homes.resident(NOT_HEAD[chance.nextInt(NOT_HEAD.length)], chance.nextInt(95)));
        }
        return residents;
    }

    private static Map<String, Object> answers(Random chance) {
        Map<String, Object> answers = new LinkedHashMap<>(Answers.of());
        answers.replaceAll((name, none) -> {
            if (none instanceof Boolean) {
                return chance.nextInt(3) == 0;
            }
            return none instanceof Integer ? (Object) chance.nextInt(6) : none;
        });
        answers.put("rooms", 1 + chance.nextInt(8));
        answers.put("dwelling", any(Dwelling.values(), chance).code());
        answers.put("headEducation", any(HeadEducation.values(), chance).code());
        answers.put("headOccupation", any(HeadOccupation.values(), chance).code());
        answers.put("yearlyButane", dirhams(chance));
        answers.put("yearlyWaterAndElectricity", dirhams(chance));
        answers.put("yearlyTelecom", dirhams(chance));
        return answers;
    }

    private static String dirhams(Random chance) {
        return BigDecimal.valueOf(chance.nextInt(1_000_000), 2).toPlainString();
    }

    private static <T> T any(T[] constants, Random chance) {
        return constants[chance.nextInt(constants.length)];
    }
}
