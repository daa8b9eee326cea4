package org.sijil.localstack.nation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** What the official formula and the families' rules make of a sample. */
final class Shares {

    static final LocalDate ON = LocalDate.of(2026, 1, 1);

    int households;
    int people;
    int families;
    int tadamonPeople;
    int tadamonFamilies;
    int supportedPeople;
    int childFamilies;
    int flatFamilies;
    int ruralFamilies;
    int children;
    int over60;
    int widows;
    int orphans;
    double amount;
    final Map<Area, int[]> byArea = new EnumMap<>(Area.class);

    static Shares of(long seed, long households) {
        Shares shares = new Shares();
        new SampleNation(seed, ON).households(households).forEach(shares::count);
        return shares;
    }

    private void count(SampleHousehold household) {
        households++;
        people += household.members().size();
        double score = Formula.score(household, ON);
        int[] area = byArea.computeIfAbsent(household.address().area(), none -> new int[4]);
        area[0] += household.members().size();
        area[1] += score <= Formula.TADAMON ? household.members().size() : 0;
        area[2] += score <= Formula.ASD ? household.members().size() : 0;
        area[3]++;
        for (Family family : Family.of(household, ON)) {
            if (family.children().isEmpty()) all.merge(kind(family), 1, Integer::sum);
            families++;
            if (family.isTadamon(score)) {
                tadamonFamilies++;
                tadamonPeople += family.size();
            }
            if (family.isSupported(score)) {
                support(family);
            }
        }
    }

    final java.util.TreeMap<String, Integer> kinds = new java.util.TreeMap<>(), all = new java.util.TreeMap<>();

    static String kind(Family f) {
        SampleMember p = f.members().get(0);
        int a = Family.age(p, ON);
        return (f.size() > 1
                        ? "couple"
                        : p.relation() == Relation.CHILD
                                ? "adult child"
                                : p.relation() == Relation.HEAD
                                        ? "alone/head"
                                        : p.relation().name())
                + " " + (a < 35 ? "22" : a < 60 ? "35" : "60");
    }

    private void support(Family family) {
        supportedPeople += family.size();
        ruralFamilies += family.household().address().area() == Area.RURAL ? 1 : 0;
        over60 += (int) family.members().stream()
                .filter(member -> Family.age(member, ON) >= 60)
                .count();
        amount += family.amount();
        children += family.children().size();
        if (family.children().isEmpty()) {
            flatFamilies++;
            kinds.merge(kind(family), 1, Integer::sum);
        } else {
            childFamilies++;
        }
        long fatherless = family.children().stream()
                .filter(child -> child.situation().fatherOrphan())
                .count();
        orphans += (int) fatherless;
        widows += fatherless > 0 ? 1 : 0;
    }

    int supported() {
        return childFamilies + flatFamilies;
    }

    public static void main(String[] a) {
        for (long seed = 1; seed <= 5; seed++) {
            Shares s = of(seed, 5000);
            System.out.printf(
                    "seed %d people %d families %d | tadamon %.3f fam %d (%.2f) | asd %.3f fam %d (%.2f) flat %.3f child/fam %.2f rural %.3f over60 %d children %d avg %.1f widows %d orphans %d%n",
                    seed,
                    s.people,
                    s.families,
                    1.0 * s.tadamonPeople / s.people,
                    s.tadamonFamilies,
                    1.0 * s.tadamonPeople / s.tadamonFamilies,
                    1.0 * s.supportedPeople / s.people,
                    s.supported(),
                    1.0 * s.supportedPeople / s.supported(),
                    1.0 * s.flatFamilies / s.supported(),
                    1.0 * s.children / s.childFamilies,
                    1.0 * s.ruralFamilies / s.supported(),
                    s.over60,
                    s.children,
                    s.amount / s.supported(),
                    s.widows,
                    s.orphans);
            System.out.println(s.kinds + "\n" + s.all);
            s.byArea.forEach((k, v) -> System.out.printf(
                    "   %s people %d  <=tad %.3f <=asd %.3f hh %d size %.2f%n",
                    k, v[0], 1.0 * v[1] / v[0], 1.0 * v[2] / v[0], v[3], 1.0 * v[0] / v[3]));
        }
    }
}
