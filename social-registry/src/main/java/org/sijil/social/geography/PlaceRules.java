package org.sijil.social.geography;

import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.TerritoryCode;

/** What must be true of a place before it is recorded, one by one or from a file. */
final class PlaceRules {

    /** Of the code of a province or prefecture, with which the codes of all that lies in it begin. */
    private static final int PROVINCE_LENGTH = 6;

    private PlaceRules() {}

    /**
     * @param parent what the place lies within as it stands from that day on; null when it does not
     * @throws org.sijil.commons.problem.Refused naming the field at fault
     */
    static void check(RecordPlace place, @Nullable RecordPlace parent) {
        if (place.code().value().split("\\.", -1).length != place.kind().parts()) {
            throw PlaceProblem.CODE_DOES_NOT_FIT_KIND.at("/code");
        }
        if (place.kind() == PlaceKind.COMMUNE && place.area() == null) {
            throw PlaceProblem.AREA_REQUIRED.at("/area");
        }
        if ((place.parent() == null) != (place.kind() == PlaceKind.REGION)) {
            throw PlaceProblem.PARENT_NOT_ADMISSIBLE.at("/parent");
        }
        if (place.parent() != null) {
            checkParent(place, place.parent(), parent);
        }
    }

    private static void checkParent(RecordPlace place, TerritoryCode named, @Nullable RecordPlace parent) {
        if (parent == null) {
            throw PlaceProblem.UNKNOWN_PARENT.at("/parent");
        }
        if (!place.kind().liesIn(parent.kind())) {
            throw PlaceProblem.PARENT_NOT_ADMISSIBLE.at("/parent");
        }
        String province = named.value()
                .substring(0, Math.min(PROVINCE_LENGTH, named.value().length()));
        if (!place.code().value().startsWith(province)) {
            throw PlaceProblem.PARENT_ELSEWHERE.at("/parent");
        }
    }
}
