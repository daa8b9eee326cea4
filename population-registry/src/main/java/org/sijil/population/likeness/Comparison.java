package org.sijil.population.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.TerritoryCode;

/** Weighs two descriptions against each other, field by field. What either side does not know says nothing. */
final class Comparison {

    private static final int PROVINCE = 6;

    private final Weights weights;
    private final NameComparison names;

    Comparison(Weights weights, KnownNames known) {
        this.weights = weights;
        this.names = new NameComparison(known, weights.nearness());
    }

    /** The same whichever of the two comes first. */
    Score score(Description one, Description other, NameShares shares) {
        return score(new Known(one), new Known(other), shares);
    }

    /** The same for a description that is compared with many. */
    Score score(Known one, Description other, NameShares shares) {
        return score(one, new Known(other), shares);
    }

    private Score score(Known one, Known other, NameShares shares) {
        List<FieldAgreement> fields = new ArrayList<>(names(one, other, shares));
        Description mine = one.description;
        Description theirs = other.description;
        add(fields, Field.SEX, equality(mine.sex(), theirs.sex()));
        add(fields, Field.BIRTH_DATE, DateComparison.compare(mine, theirs));
        add(fields, Field.BIRTH_PLACE, place(mine.birthPlace(), theirs.birthPlace()));
        add(fields, Field.NATIONALITY, equality(mine.nationality(), theirs.nationality()));
        add(fields, Field.CNIE, card(mine.cnie(), theirs.cnie()));
        add(fields, Field.FATHER, name(one.father, other.father));
        add(fields, Field.MOTHER, name(one.mother, other.mother));
        add(fields, Field.GUARDIAN, equality(mine.guardian(), theirs.guardian()));
        add(fields, Field.TERRITORY, place(mine.territory(), theirs.territory()));
        add(fields, Field.PHONE, equality(mine.phone(), theirs.phone()));
        return Score.of(fields);
    }

    private List<FieldAgreement> names(Known one, Known other, NameShares shares) {
        List<FieldAgreement> straight = List.of(
                given(one, other, names.compare(one.given, other.given), shares.common(one.given, other.given)),
                name(
                        Field.FAMILY_NAME,
                        names.compare(one.family, other.family),
                        shares.common(one.family, other.family)));
        List<FieldAgreement> crossed = crossed(one, other, shares);
        return sum(crossed) > sum(straight) ? crossed : straight;
    }

    /** Which of the two names is the given one is not known then: the less favourable weights hold. */
    private List<FieldAgreement> crossed(Known one, Known other, NameShares shares) {
        Agreement first = names.compare(one.given, other.family);
        Agreement second = names.compare(one.family, other.given);
        double firstShare = shares.common(one.given, other.family);
        double secondShare = shares.common(one.family, other.given);
        List<FieldAgreement> asMine =
                List.of(given(one, other, first, firstShare), name(Field.FAMILY_NAME, second, secondShare));
        List<FieldAgreement> asTheirs =
                List.of(given(one, other, second, secondShare), name(Field.FAMILY_NAME, first, firstShare));
        List<FieldAgreement> fields = new ArrayList<>(sum(asMine) <= sum(asTheirs) ? asMine : asTheirs);
        fields.add(plain(Field.NAME_ORDER, Agreement.NAMES_SWAPPED));
        return fields;
    }

    /** Karim and Karima are two people: where the sexes differ, only the same name is one. */
    private FieldAgreement given(Known one, Known other, Agreement agreement, double share) {
        boolean sexesDiffer = equality(one.description.sex(), other.description.sex()) == Agreement.DIFFERENT;
        boolean two = sexesDiffer && agreement != Agreement.SAME;
        return name(Field.GIVEN_NAME, two ? Agreement.DIFFERENT : agreement, share);
    }

    /** An agreement on a name that many bear says less. */
    private FieldAgreement name(Field field, Agreement agreement, double share) {
        double weight = weights.of(field, agreement);
        double contribution = weight > 0 ? Math.max(weight + weights.rarity(share), 0) : weight;
        return FieldAgreement.of(field, agreement, weight, contribution);
    }

    private FieldAgreement plain(Field field, Agreement agreement) {
        double weight = weights.of(field, agreement);
        return FieldAgreement.of(field, agreement, weight, weight);
    }

    private void add(List<FieldAgreement> fields, Field field, @Nullable Agreement agreement) {
        if (agreement != null) {
            fields.add(plain(field, agreement));
        }
    }

    private @Nullable Agreement name(@Nullable SpokenName one, @Nullable SpokenName other) {
        return one == null || other == null ? null : names.compare(one, other);
    }

    private static @Nullable Agreement equality(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return null;
        }
        return one.equals(other) ? Agreement.SAME : Agreement.DIFFERENT;
    }

    /** A card has one number for life, so another number is another person's, unless it is mistyped. */
    private static @Nullable Agreement card(@Nullable Cnie one, @Nullable Cnie other) {
        boolean slip = one != null && other != null && !one.equals(other) && Slip.isOne(one.value(), other.value());
        return slip ? Agreement.ONE_DIGIT : equality(one, other);
    }

    /** Places are the same within one province, because papers name them more or less finely. */
    private static @Nullable Agreement place(@Nullable TerritoryCode one, @Nullable TerritoryCode other) {
        if (one == null || other == null) {
            return null;
        }
        if (province(one).equals(province(other)) || one.covers(other) || other.covers(one)) {
            return one.value().length() < PROVINCE || other.value().length() < PROVINCE
                    ? Agreement.NEAR
                    : Agreement.SAME;
        }
        return one.region().equals(other.region()) ? Agreement.NEAR : Agreement.DIFFERENT;
    }

    private static String province(TerritoryCode place) {
        return place.value().substring(0, Math.min(PROVINCE, place.value().length()));
    }

    private static double sum(List<FieldAgreement> fields) {
        return fields.stream().mapToDouble(FieldAgreement::contribution).sum();
    }

    /** A description with its names ready to be compared. */
    static final class Known {

        private final Description description;
        private final SpokenName given;
        private final SpokenName family;
        private final @Nullable SpokenName father;
        private final @Nullable SpokenName mother;

        Known(Description description) {
            this.description = description;
            this.given = Objects.requireNonNull(SpokenName.of(description.givenName()));
            this.family = Objects.requireNonNull(SpokenName.of(description.familyName()));
            this.father = SpokenName.of(description.father());
            this.mother = SpokenName.of(description.mother());
        }
    }
}
