package org.sijil.social.scoring;

import java.util.List;
import org.sijil.social.composition.Composition;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.geography.Area;

/** What measures are taken from. Ages are counted once: several measures ask for them. */
final class Facts {

    private final Area area;
    private final Composition people;
    private final Declaration answers;
    private final Switches switches;
    private final int[] ages;

    Facts(ScoreInputs inputs, Switches switches) {
        this.area = inputs.area();
        this.people = inputs.composition();
        this.answers = inputs.answers();
        this.switches = switches;
        List<Resident> residents = people.residents();
        ages = new int[residents.size()];
        for (int place = 0; place < ages.length; place++) {
            ages[place] = residents.get(place).age(people.on());
        }
    }

    Declaration answers() {
        return answers;
    }

    Switches switches() {
        return switches;
    }

    int size() {
        return ages.length;
    }

    /** Members between two ages, both included. */
    int aged(int atLeast, int atMost) {
        int members = 0;
        for (int age : ages) {
            if (age >= atLeast && age <= atMost) {
                members++;
            }
        }
        return members;
    }

    int headAge() {
        for (int place = 0; place < ages.length; place++) {
            if (people.residents().get(place).relation() == Relation.HEAD) {
                return ages[place];
            }
        }
        throw new IllegalStateException("A household without a head has no score");
    }

    boolean isSingleOrChildlessCouple() {
        return people.isSingleOrChildlessCouple();
    }

    /** Whether there are at most so many persons a room, as the area and its switch divide them. */
    boolean personsPerRoomAtMost(int limit) {
        if (area == Area.URBAN && switches.urbanRoomsRatio() == Switches.UrbanRoomsRatio.INTEGER_DIVISION) {
            return size() / answers.rooms() <= limit;
        }
        return size() <= limit * answers.rooms();
    }

    boolean hasSeveralNuclei() {
        return switch (switches.nucleusRule()) {
            case OTHER_RELATIVES -> people.hasOtherRelatives();
            case FAMILY_LINKS -> people.hasSecondNucleus();
        };
    }

    int denominatorOfShares() {
        return switch (switches.shareDenominator()) {
            case HOUSEHOLD_SIZE -> size();
            case MEMBERS_15_PLUS -> aged(Composition.ADULT_IN_QUESTIONNAIRE, Integer.MAX_VALUE);
        };
    }

    int denominatorOfBills() {
        return switch (switches.bills()) {
            case PER_HEAD -> size();
            case WHOLE_HOUSEHOLD -> 1;
        };
    }
}
