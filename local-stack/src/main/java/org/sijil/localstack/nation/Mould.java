package org.sijil.localstack.nation;

import java.util.List;

/**
 * A kind of household: who heads it and who else lives there. The weights are fitted to the census; see the remark at
 * the top of {@code moulds.csv}.
 *
 * @param head marital status of the head
 * @param age the youngest that the head can be: the start of a band of five years; open above 75
 * @param couple whether the spouse of the head lives here
 * @param children unmarried children of the head at home
 * @param others who lives here besides
 * @param weight households of this kind in a million of the area
 */
record Mould(
        Area area, Sex sex, MaritalStatus head, int age, boolean couple, int children, Others others, double weight) {

    /** Who lives with the head besides spouse and unmarried children. */
    enum Others {
        NOBODY,
        /** The widowed mother or father of one of the couple, or both. */
        PARENT,
        /** Unmarried brothers or sisters of the head. */
        SIBLING,
        /** A married child with spouse and children. */
        YOUNG_FAMILY,
        /** Grandchildren whose parents live elsewhere or are dead. */
        GRANDCHILDREN
    }

    /** All kinds of one area, picked by weight. */
    static Odds<Mould> of(Area area) {
        List<Mould> moulds = Table.rows("moulds.csv").stream()
                .map(Mould::read)
                .filter(mould -> mould.area == area)
                .toList();
        return new Odds<>(moulds, Mould::weight);
    }

    private static Mould read(List<String> row) {
        return new Mould(
                Area.valueOf(row.get(0)),
                Sex.valueOf(row.get(1)),
                MaritalStatus.valueOf(row.get(2)),
                Integer.parseInt(row.get(3)),
                Boolean.parseBoolean(row.get(4)),
                Integer.parseInt(row.get(5)),
                Others.valueOf(row.get(6)),
                Double.parseDouble(row.get(7)));
    }
}
