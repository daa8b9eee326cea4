package org.sijil.social.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;

/** Households for scoring tests, by relation and age on one date. */
final class Homes {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    private Homes() {}

    static Formula official() {
        return TestFormulas.shippedAlone().get("ma-rsu-2021");
    }

    /** Relation, age, relation, age… */
    static List<Resident> of(Object... relationsAndAges) {
        List<Resident> residents = new ArrayList<>();
        for (int index = 0; index < relationsAndAges.length; index += 2) {
            residents.add(resident((Relation) relationsAndAges[index], (Integer) relationsAndAges[index + 1]));
        }
        return residents;
    }

    static Resident resident(Relation relation, int age) {
        return new Resident(UUID.randomUUID(), TODAY.minusYears(age).minusDays(40), relation, null, List.of());
    }
}
