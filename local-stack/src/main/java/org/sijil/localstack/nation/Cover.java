package org.sijil.localstack.nation;

import java.util.List;

/**
 * What takes a family out of Tadamon or of direct support: health cover by work or pension, a pension, allowances that
 * come with declared work for those who have children. Rates are ours, set so that the shares of morocco.md §5.7 come
 * out (I).
 */
final class Cover {

    /** Until this age, or {@link #STUDENT} in higher education, a child is covered with its parents (§3.1). */
    private static final int CHILD = 21;

    private static final int STUDENT = 26;

    /** Below this age a child brings its parents family allowances. */
    private static final int OF_ALLOWANCES = 21;

    private static final int RETIRED = 60;

    private final Home home;

    private Cover(Home home) {
        this.home = home;
    }

    static void of(Home home) {
        Cover cover = new Cover(home);
        home.people().forEach(cover::retire);
        home.people().forEach(cover::insure);
    }

    private void retire(Someone someone) {
        boolean old = someone.age >= RETIRED && !someone.work.isEmployed();
        someone.pensioner = old && home.declares(pensioners(someone), 1.2);
    }

    private double pensioners(Someone someone) {
        if (someone.isMan()) {
            return home.either(0.18, 0.08);
        }
        return someone.marital == MaritalStatus.WIDOWED ? home.either(0.24, 0.08) : home.either(0.05, 0.015);
    }

    private void insure(Someone someone) {
        if (someone.work.declared() || someone.pensioner) {
            someone.insured = true;
            if (someone.spouse != null) {
                someone.spouse.insured = true;
            }
            List<Someone> children = children(someone);
            children.forEach(child -> child.insured = true);
            someone.familyAllowances = someone.work.is(Work.Status.PRIVATE)
                    && someone.work.declared()
                    && children.stream().anyMatch(child -> child.age < OF_ALLOWANCES);
        }
    }

    private List<Someone> children(Someone parent) {
        return home.people().stream()
                .filter(someone -> someone.parents.contains(parent) && depends(someone))
                .toList();
    }

    private static boolean depends(Someone child) {
        return child.spouse == null
                && (child.age <= CHILD
                        || (child.age <= STUDENT && child.schooling == Schooling.HIGHER)
                        || child.disability == Disability.SEVERE);
    }
}
