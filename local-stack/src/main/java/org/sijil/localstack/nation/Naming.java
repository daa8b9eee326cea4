package org.sijil.localstack.nation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Gives names as families do: children bear their father's, wives keep their own, no two in a house are called alike. */
final class Naming {

    private static final Map<Kind, List<Name>> NAMES = read();

    private final Home home;
    private final boolean foreign;
    private final IdentityHashMap<Someone, Name> families = new IdentityHashMap<>();
    private final IdentityHashMap<Someone, Name> given = new IdentityHashMap<>();

    private enum Kind {
        FEMALE,
        MALE,
        FAMILY,
        FOREIGN_FEMALE,
        FOREIGN_MALE,
        FOREIGN_FAMILY;

        static Kind of(Sex sex, boolean foreign) {
            return foreign ? sex == Sex.MALE ? FOREIGN_MALE : FOREIGN_FEMALE : sex == Sex.MALE ? MALE : FEMALE;
        }
    }

    Naming(Home home, boolean foreign) {
        this.home = home;
        this.foreign = foreign;
        Set<Name> taken = new HashSet<>();
        home.people().forEach(someone -> given.put(someone, givenName(someone, taken)));
        home.people().forEach(this::family);
    }

    Name given(Someone someone) {
        return Objects.requireNonNull(given.get(someone));
    }

    /** The name of the father; of the mother where he is not known; a new one where nobody is. */
    Name family(Someone someone) {
        Name known = families.get(someone);
        if (known == null) {
            known = inherited(someone);
            families.put(someone, known);
        }
        return known;
    }

    private Name inherited(Someone someone) {
        if (!someone.parents.isEmpty()) {
            return family(someone.parents.get(0));
        }
        boolean ofTheHouse = someone.relation == Relation.SIBLING || someone.relation == Relation.GRANDCHILD;
        return ofTheHouse ? family(home.head()) : home.draw().oneOf(names(foreign ? Kind.FOREIGN_FAMILY : Kind.FAMILY));
    }

    private static List<Name> names(Kind kind) {
        return Objects.requireNonNull(NAMES.get(kind));
    }

    private Name givenName(Someone someone, Set<Name> taken) {
        List<Name> names = names(Kind.of(someone.sex, foreign));
        Name name = home.draw().oneOf(names);
        while (!taken.add(name) && taken.size() < names.size()) {
            name = home.draw().oneOf(names);
        }
        return name;
    }

    private static Map<Kind, List<Name>> read() {
        Map<Kind, List<Name>> names = new EnumMap<>(Kind.class);
        Arrays.stream(Kind.values()).forEach(kind -> names.put(kind, namesOf(kind)));
        return names;
    }

    private static List<Name> namesOf(Kind kind) {
        return Table.rows("names.csv").stream()
                .filter(row -> row.get(0).equals(kind.name()))
                .map(row -> new Name(row.get(2).isEmpty() ? null : row.get(2), row.get(1)))
                .toList();
    }
}
