package org.sijil.gateway.citizen;

import java.util.Comparator;
import java.util.Set;
import org.sijil.commons.audit.ConsultationPlace;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.problem.CommonProblem;

/**
 * Where an entry stands in the list that is merged from several registers. The order is total: newest first, entries of one
 * instant by the name of their register, then as in the register. One place therefore says for every register where its list
 * goes on, whatever has been added since.
 */
record MergedPlace(ConsultationPlace place, String register) implements Comparable<MergedPlace> {

    private static final Comparator<MergedPlace> ORDER = Comparator.comparing(
                    (MergedPlace merged) -> merged.place.at().toInstant(), Comparator.reverseOrder())
            .thenComparing(MergedPlace::register)
            .thenComparing(merged -> merged.place.id(), Comparator.reverseOrder());

    /**
     * The place that a cursor names.
     *
     * @throws org.sijil.commons.problem.Refused {@code invalid-cursor} when it is not one of ours
     */
    static MergedPlace parse(String cursor, Set<String> registers) {
        MergedPlace place = Cursor.decode(
                cursor, 3, parts -> new MergedPlace(ConsultationPlace.of(parts.get(0), parts.get(1)), parts.get(2)));
        if (!registers.contains(place.register())) {
            throw CommonProblem.INVALID_CURSOR.at("/cursor");
        }
        return place;
    }

    /** The cursor that continues the merged list after this place. */
    String cursor() {
        return Cursor.encode(place.at().toString(), Long.toString(place.id()), register);
    }

    /** Where the list of a register goes on after this place. */
    ConsultationPlace in(String other) {
        int order = other.compareTo(register);
        if (order == 0) {
            return place;
        }
        return order < 0 ? place.afterItsInstant() : place.beforeItsInstant();
    }

    @Override
    public int compareTo(MergedPlace other) {
        return ORDER.compare(this, other);
    }
}
