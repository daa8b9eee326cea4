package org.sijil.social.scoring;

import org.sijil.social.composition.Composition;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.geography.Area;

/** What measures are taken from. */
record Facts(Area area, Composition people, Declaration answers, Switches switches) {

    /** Whether there are at most so many persons a room, as the area and its switch divide them. */
    boolean personsPerRoomAtMost(int limit) {
        if (area == Area.URBAN && switches.urbanRoomsRatio() == Switches.UrbanRoomsRatio.INTEGER_DIVISION) {
            return people.size() / answers.rooms() <= limit;
        }
        return people.size() <= limit * answers.rooms();
    }

    boolean hasSeveralNuclei() {
        return switch (switches.nucleusRule()) {
            case OTHER_RELATIVES -> people.hasOtherRelatives();
            case FAMILY_LINKS -> people.hasSecondNucleus();
        };
    }

    int denominatorOfShares() {
        return switch (switches.shareDenominator()) {
            case HOUSEHOLD_SIZE -> people.size();
            case MEMBERS_15_PLUS -> people.adults();
        };
    }

    int denominatorOfBills() {
        return switch (switches.bills()) {
            case PER_HEAD -> people.size();
            case WHOLE_HOUSEHOLD -> 1;
        };
    }
}
