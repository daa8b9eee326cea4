package org.sijil.localstack.nation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member of a household in the making: family first, then everything else in turn. */
final class Someone {

    static final int ADULT = 18;

    /** From this age the questionnaire asks about diplomas and work. */
    static final int ASKED_ABOUT_WORK = 15;

    final Sex sex;
    final int age;
    final MaritalStatus marital;
    final Relation relation;
    final List<Someone> parents = new ArrayList<>();

    @Nullable
    Someone spouse;

    Learning learning = Learning.NOTHING;
    boolean literate;
    boolean technical;
    boolean certified;
    Schooling schooling = Schooling.NONE;
    Work work = Work.NONE;
    Disability disability = Disability.NONE;
    boolean insured;
    boolean pensioner;
    boolean familyAllowances;

    /** Turns 15 within the season after the date of the sample. */
    boolean soonFifteen;

    Someone(Sex sex, int age, MaritalStatus marital, Relation relation) {
        this.sex = sex;
        this.age = age;
        this.marital = marital;
        this.relation = relation;
    }

    void marry(Someone other) {
        spouse = other;
        other.spouse = this;
    }

    boolean isMan() {
        return sex == Sex.MALE;
    }

    boolean isMinor() {
        return age < ADULT;
    }

    boolean isAskedAboutWork() {
        return age >= ASKED_ABOUT_WORK;
    }

    boolean isAged(int least, int most) {
        return age >= least && age <= most;
    }

    boolean hasDiploma() {
        return certified || technical || learning.isAtLeast(Learning.UPPER_SECONDARY);
    }

    boolean isAtSchool() {
        return schooling != Schooling.NONE;
    }
}
