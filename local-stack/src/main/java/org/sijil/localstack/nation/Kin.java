package org.sijil.localstack.nation;

import java.util.ArrayList;
import java.util.List;

/** Fills a mould with people: how old they are, who is married to whom, who is whose child. */
final class Kin {

    private static final int OPEN_BAND = 75;
    private static final int OLDEST = 96;
    private static final int YOUNGEST_BRIDE = 18;
    private static final double USUAL_GAP = 6.8;
    private static final double GAP_SPREAD = 4.2;
    private static final int WIDEST_GAP = 20;

    private final Draw draw;
    private final List<Someone> people = new ArrayList<>();

    private Kin(Draw draw) {
        this.draw = draw;
    }

    /** The members, the head first, with all ties between them. */
    static List<Someone> of(Mould mould, Draw draw) {
        Kin kin = new Kin(draw);
        Someone head = kin.join(mould.sex(), kin.headAge(mould.age()), mould.head(), Relation.HEAD);
        List<Someone> couple = mould.couple() ? List.of(head, kin.wife(head, Relation.SPOUSE)) : List.of(head);
        kin.children(couple, mould.children(), Relation.CHILD);
        kin.others(mould.others(), couple);
        return kin.people;
    }

    private void others(Mould.Others others, List<Someone> couple) {
        switch (others) {
            case NOBODY -> {}
            case PARENT -> parent(couple);
            case SIBLING -> siblings(couple.get(0));
            case YOUNG_FAMILY -> youngFamily(couple);
            case GRANDCHILDREN -> grandchildren();
        }
    }

    private Someone join(Sex sex, int age, MaritalStatus marital, Relation relation) {
        Someone someone = new Someone(sex, Math.min(age, OLDEST), marital, relation);
        people.add(someone);
        return someone;
    }

    private int headAge(int band) {
        if (band >= OPEN_BAND) {
            return band + (int) (-6.5 * StrictMath.log(1 - draw.unit()));
        }
        return draw.between(band, band < 25 ? 24 : band + 4);
    }

    private Someone wife(Someone man, Relation relation) {
        Someone wife = join(Sex.FEMALE, Math.max(YOUNGEST_BRIDE, man.age - gap()), MaritalStatus.MARRIED, relation);
        man.marry(wife);
        return wife;
    }

    /** Years that a husband is older than his wife. */
    private int gap() {
        int gap = (int) StrictMath.round(USUAL_GAP + GAP_SPREAD * draw.normal());
        return Math.max(-WIDEST_GAP / 4, Math.min(WIDEST_GAP, gap));
    }

    private void children(List<Someone> parents, int count, Relation relation) {
        Someone last = parents.get(parents.size() - 1);
        int motherAge = last.isMan() ? last.age - gap() : last.age;
        for (int age : Offspring.ages(motherAge, count, draw)) {
            Sex sex = Offspring.sex(age, draw);
            join(sex, age, Offspring.marital(sex, age, draw), relation).parents.addAll(parents);
        }
    }

    private void parent(List<Someone> couple) {
        boolean inLaw = couple.size() > 1 && draw.chance(0.25);
        Someone child = couple.get(inLaw ? 1 : 0);
        Relation relation = inLaw ? Relation.PARENT_IN_LAW : Relation.PARENT;
        int motherAge = Math.max(child.age + draw.between(18, 38), 45);
        switch (draw.weighted(0.78, 0.08, 0.14)) {
            case 0 -> child.parents.add(join(Sex.FEMALE, motherAge, MaritalStatus.WIDOWED, relation));
            case 1 -> child.parents.add(join(Sex.MALE, motherAge + gap(), MaritalStatus.WIDOWED, relation));
            default -> {
                Someone father = join(Sex.MALE, motherAge + gap(), MaritalStatus.MARRIED, relation);
                father.marry(join(Sex.FEMALE, motherAge, MaritalStatus.MARRIED, relation));
                child.parents.addAll(List.of(father, people.get(people.size() - 1)));
            }
        }
    }

    private void siblings(Someone head) {
        for (int left = draw.weighted(0.75, 0.25); left >= 0; left--) {
            Sex sex = draw.chance(0.55) ? Sex.MALE : Sex.FEMALE;
            int age = Math.max(15, head.age + draw.between(-12, 6));
            join(sex, age, MaritalStatus.SINGLE, Relation.SIBLING);
        }
    }

    private void youngFamily(List<Someone> couple) {
        Someone elder = couple.get(couple.size() - 1);
        int motherAge = elder.isMan() ? elder.age - gap() : elder.age;
        int age = Math.max(22, motherAge - draw.between(19, 32));
        Someone son = join(Sex.MALE, age, MaritalStatus.MARRIED, Relation.CHILD);
        son.parents.addAll(couple);
        Someone wife = wife(son, Relation.OTHER);
        int born = Math.min(4, (wife.age - YOUNGEST_BRIDE) / 3);
        children(List.of(son, wife), draw.between(0, born), Relation.GRANDCHILD);
    }

    private void grandchildren() {
        for (int left = draw.between(1, 2); left > 0; left--) {
            int age = draw.between(1, 16);
            join(Offspring.sex(age, draw), age, MaritalStatus.SINGLE, Relation.GRANDCHILD);
        }
    }
}
