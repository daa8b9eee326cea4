package org.sijil.population.disclosure;

import java.time.OffsetDateTime;
import java.util.List;
import org.sijil.population.person.PersonView;

/** The file of a disclosure, to keep: written in pieces, so that its length is nobody's concern. Each call gives the next one. */
interface Copy {

    /** How many entries of a list make a piece. */
    int atOnce();

    byte[] begin(OffsetDateTime at, PersonView person);

    byte[] beginList(String name);

    byte[] entries(List<?> entries);

    byte[] endList();

    byte[] end();
}
