package org.sijil.localstack.nation;

import java.time.LocalDate;
import java.util.List;

/** What the official formula and the rules of families make of a sample. */
final class Shares {

    static final LocalDate ON = LocalDate.of(2026, 1, 1);

    private static final int OLD = 60;

    int people;
    int tadamonPeople;
    int tadamonFamilies;
    int supportedPeople;
    int childFamilies;
    int flatFamilies;
    int ruralFamilies;
    int children;
    int over60;
    double amount;

    static Shares of(long seed, long households) {
        Shares shares = new Shares();
        new SampleNation(seed, ON).households(households).forEach(shares::count);
        return shares;
    }

    double tadamon() {
        return (double) tadamonPeople / people;
    }

    double supported() {
        return (double) supportedPeople / people;
    }

    int families() {
        return childFamilies + flatFamilies;
    }

    double rural() {
        return (double) ruralFamilies / families();
    }

    double flat() {
        return (double) flatFamilies / families();
    }

    private void count(SampleHousehold household) {
        people += household.members().size();
        double score = Formula.score(household, ON);
        List<Family> families = Family.of(household, ON);
        for (Family family : families) {
            if (family.isTadamon(score)) {
                tadamonFamilies++;
                tadamonPeople += family.uncovered();
            }
            if (family.isSupported(score)) {
                support(family);
            }
        }
    }

    private void support(Family family) {
        supportedPeople += family.members().size();
        ruralFamilies += family.household().address().area() == Area.RURAL ? 1 : 0;
        over60 += (int) family.members().stream()
                .filter(member -> Family.age(member, ON) >= OLD)
                .count();
        amount += family.amount();
        children += family.children().size();
        if (family.children().isEmpty()) {
            flatFamilies++;
        } else {
            childFamilies++;
        }
    }
}
