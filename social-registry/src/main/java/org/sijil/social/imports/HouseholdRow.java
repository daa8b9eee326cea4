package org.sijil.social.imports;

import java.util.List;
import java.util.UUID;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.imports.FileRow;
import org.sijil.social.household.HouseholdIntake;
import org.sijil.social.household.RegisterHousehold;

/** A row that was read and contradicts nothing in itself. */
record HouseholdRow(int line, String key, UUID content, RegisterHousehold request) implements FileRow {

    List<Idcs> numbers() {
        return HouseholdIntake.numbers(request);
    }

    /** Where each of the numbers stands. */
    List<String> pointers() {
        return HouseholdIntake.pointers(request);
    }
}
