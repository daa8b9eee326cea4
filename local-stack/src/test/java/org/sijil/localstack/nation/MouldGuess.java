package org.sijil.localstack.nation;

import static org.sijil.localstack.nation.MaritalStatus.DIVORCED;
import static org.sijil.localstack.nation.MaritalStatus.MARRIED;
import static org.sijil.localstack.nation.MaritalStatus.SINGLE;
import static org.sijil.localstack.nation.MaritalStatus.WIDOWED;
import static org.sijil.localstack.nation.Mould.Others.GRANDCHILDREN;
import static org.sijil.localstack.nation.Mould.Others.NOBODY;
import static org.sijil.localstack.nation.Mould.Others.PARENT;
import static org.sijil.localstack.nation.Mould.Others.SIBLING;
import static org.sijil.localstack.nation.Mould.Others.YOUNG_FAMILY;
import static org.sijil.localstack.nation.Sex.FEMALE;
import static org.sijil.localstack.nation.Sex.MALE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Every kind of household that we can think of, with a first guess of how common it is; the fit corrects the guess. */
final class MouldGuess {

    private static final int[] BANDS = {18, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75};
    private static final int MOST_CHILDREN = 7;

    private final Area area;
    private final List<Mould> moulds = new ArrayList<>();

    private MouldGuess(Area area) {
        this.area = area;
    }

    static List<Mould> all(Area area) {
        MouldGuess guess = new MouldGuess(area);
        guess.couples(area == Area.URBAN ? 0.08 : 0.15, area == Area.URBAN ? 0.10 : 0.22);
        guess.men();
        guess.widows();
        guess.otherWomen();
        return guess.moulds;
    }

    /** Children at home by the age of the father: most between 35 and 60. */
    private static double children(int band) {
        return Math.max(0.4, 2.7 - Math.pow((band - 43) / 16.0, 2));
    }

    private void couples(double withParent, double withYoung) {
        for (int band : BANDS) {
            double share = 12 * Math.exp(-Math.pow((band - 44) / 22.0, 2)) * (band < 25 ? 0.2 : 1);
            family(MALE, MARRIED, band, true, NOBODY, share, children(band));
            family(MALE, MARRIED, band, true, SIBLING, band < 45 ? share * 0.03 : 0, children(band));
            family(MALE, MARRIED, band, true, PARENT, band < 60 ? share * withParent : 0, children(band));
            family(MALE, MARRIED, band, true, YOUNG_FAMILY, band >= 50 ? share * withYoung : 0, 0.8);
            family(MALE, MARRIED, band, true, GRANDCHILDREN, band >= 55 ? share * 0.03 : 0, 0.4);
        }
    }

    private void men() {
        for (int band : BANDS) {
            add(MALE, MARRIED, band, NOBODY, 0, band >= 25 && band < 65 ? 0.2 : 0.02);
            add(MALE, SINGLE, band, NOBODY, 0, band < 60 ? 0.5 : 0.05);
            add(MALE, SINGLE, band, SIBLING, 0, band < 40 ? 0.3 : 0);
            add(MALE, SINGLE, band, PARENT, 0, band < 60 ? 0.3 : 0);
            add(MALE, DIVORCED, band, NOBODY, 0, band >= 30 ? 0.15 : 0);
            add(MALE, WIDOWED, band, NOBODY, 0, band >= 60 ? 0.2 : 0);
            family(MALE, WIDOWED, band, false, NOBODY, band >= 40 ? 0.1 : 0, 1.5);
        }
    }

    private void widows() {
        for (int band : BANDS) {
            double share = band < 30 ? 0 : 1.4 / (1 + Math.exp((58 - band) / 8.0));
            add(FEMALE, WIDOWED, band, NOBODY, 0, share * 0.6);
            family(FEMALE, WIDOWED, band, false, NOBODY, share, band < 60 ? 2.2 : 1.2);
            add(FEMALE, WIDOWED, band, YOUNG_FAMILY, 0, band >= 50 ? share * 0.3 : 0);
            add(FEMALE, WIDOWED, band, YOUNG_FAMILY, 1, band >= 50 ? share * 0.2 : 0);
            add(FEMALE, WIDOWED, band, GRANDCHILDREN, 0, band >= 55 ? share * 0.1 : 0);
        }
    }

    private void otherWomen() {
        for (int band : BANDS) {
            add(FEMALE, SINGLE, band, NOBODY, 0, 0.15);
            add(FEMALE, SINGLE, band, SIBLING, 0, band < 50 ? 0.08 : 0);
            add(FEMALE, SINGLE, band, PARENT, 0, band < 60 ? 0.08 : 0);
            add(FEMALE, MARRIED, band, NOBODY, 0, band < 65 ? 0.08 : 0.02);
            family(FEMALE, MARRIED, band, false, NOBODY, band < 60 ? 0.35 : 0.02, children(band + 5));
            add(FEMALE, DIVORCED, band, NOBODY, 0, band >= 25 ? 0.12 : 0);
            family(FEMALE, DIVORCED, band, false, NOBODY, band >= 25 && band < 65 ? 0.3 : 0.02, 1.5);
        }
    }

    private void family(
            Sex sex, MaritalStatus head, int band, boolean couple, Mould.Others others, double share, double mean) {
        double[] odds = IntStream.rangeClosed(0, MOST_CHILDREN)
                .mapToDouble(children -> Math.exp(-Math.pow((children - mean) / 1.6, 2) / 2))
                .toArray();
        int least = couple ? 0 : 1;
        double all = IntStream.rangeClosed(least, MOST_CHILDREN)
                .mapToDouble(n -> odds[n])
                .sum();
        for (int children = least; children <= MOST_CHILDREN; children++) {
            put(new Mould(area, sex, head, band, couple, children, others, share * odds[children] / all));
        }
    }

    private void add(Sex sex, MaritalStatus head, int band, Mould.Others others, int children, double share) {
        put(new Mould(area, sex, head, band, false, children, others, share));
    }

    private void put(Mould mould) {
        if (mould.weight() > 1e-4) {
            moulds.add(mould);
        }
    }
}
