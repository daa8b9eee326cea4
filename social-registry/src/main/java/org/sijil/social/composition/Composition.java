package org.sijil.social.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The members of one household on one date.
 *
 * @param residents one of them the head
 * @param on the business date that ages are counted at
 */
public record Composition(List<Resident> residents, LocalDate on) {

    /** The age from which the questionnaire asks about diplomas and work. */
    public static final int ADULT_IN_QUESTIONNAIRE = 15;

    /** How many members a request names, whatever the rules say: the population registry is asked for no more at once. */
    public static final int MOST_IN_A_REQUEST = 60;

    private static final int COUPLE = 2;

    /** Keeps a copy. */
    public Composition {
        residents = List.copyOf(residents);
    }

    public int size() {
        return residents.size();
    }

    /** Whether a person lives here. */
    public boolean has(UUID person) {
        return residents.stream().anyMatch(resident -> resident.person().equals(person));
    }

    /** Members who have reached an age. */
    public int aged(int atLeast) {
        return aged(atLeast, Integer.MAX_VALUE);
    }

    /** Members between two ages, both included. */
    public int aged(int atLeast, int atMost) {
        int members = 0;
        for (Resident resident : residents) {
            int age = resident.age(on);
            if (age >= atLeast && age <= atMost) {
                members++;
            }
        }
        return members;
    }

    /** Members whom the questionnaire counts as adults: 15 and over. */
    public int adults() {
        return aged(ADULT_IN_QUESTIONNAIRE);
    }

    /** The age of the head, in completed years. */
    public int headAge() {
        for (Resident resident : residents) {
            if (resident.relation() == Relation.HEAD) {
                return resident.age(on);
            }
        }
        throw new IllegalStateException("A household without a head has no score");
    }

    /** A person alone, or the head and a spouse with nobody else. */
    public boolean isSingleOrChildlessCouple() {
        return size() == 1 || (size() == COUPLE && has(Relation.SPOUSE));
    }

    /** Whether anybody is neither the head nor the head's spouse or child. */
    public boolean hasOtherRelatives() {
        for (Resident resident : residents) {
            switch (resident.relation()) {
                case HEAD, SPOUSE, CHILD -> {}
                case PARENT, PARENT_IN_LAW, SIBLING, GRANDCHILD, OTHER -> {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a couple or a parent with a child lives here beside the head's own nucleus. */
    public boolean hasSecondNucleus() {
        return residents.stream()
                .filter(resident -> resident.relation() != Relation.HEAD && resident.relation() != Relation.SPOUSE)
                .anyMatch(this::foundsNucleus);
    }

    private boolean foundsNucleus(Resident resident) {
        UUID person = resident.person();
        return residents.stream()
                .anyMatch(other -> person.equals(other.spouse())
                        || other.person().equals(resident.spouse())
                        || (other.parents().contains(person) && !isOfHead(other)));
    }

    private static boolean isOfHead(Resident resident) {
        return resident.relation() == Relation.HEAD || resident.relation() == Relation.SPOUSE;
    }

    private boolean has(Relation relation) {
        for (Resident resident : residents) {
            if (resident.relation() == relation) {
                return true;
            }
        }
        return false;
    }
}
