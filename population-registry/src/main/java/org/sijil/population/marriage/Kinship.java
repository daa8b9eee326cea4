package org.sijil.population.marriage;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.database.Sql;

/** Who of some people descends from whom, and who is close kin, as far as the register knows their parents. */
final class Kinship {

    /** Each ancestor, themself included, that two of them share, and how many generations above each. */
    private static final String SHARED = """
            WITH RECURSIVE line (origin, id, generation) AS (
                SELECT id, id, 0 FROM unnest($1::uuid[]) AS one (id)
                UNION
                SELECT line.origin, parent.id, line.generation + 1
                  FROM line
                  JOIN person child ON child.id = line.id
                 CROSS JOIN LATERAL (VALUES (child.mother), (child.father)) AS parent (id)
                 WHERE parent.id IS NOT NULL AND line.generation < 10
            )
            SELECT one.origin, one.generation, other.origin, other.generation
              FROM line one
              JOIN line other ON other.id = one.id AND other.origin <> one.origin
            """;

    private final List<Shared> shared;

    private record Shared(UUID one, int above, UUID other, int aboveOther) {}

    private Kinship(List<Shared> shared) {
        this.shared = shared;
    }

    static Uni<Kinship> among(Collection<UUID> people) {
        return Sql.rows(SHARED, (Object) people.toArray(UUID[]::new))
                .map(rows -> new Kinship(rows.stream().map(Kinship::shared).toList()));
    }

    private static Shared shared(Object[] row) {
        return new Shared((UUID) row[0], (Integer) row[1], (UUID) row[2], (Integer) row[3]);
    }

    /** Whether one is an ancestor of the other, or descends from the other's parents: brothers, aunts, grand-nephews, but no cousins. */
    boolean areClose(UUID one, UUID other) {
        return shared.stream()
                .anyMatch(ancestor -> ancestor.one.equals(one)
                        && ancestor.other.equals(other)
                        && Math.min(ancestor.above, ancestor.aboveOther) <= 1);
    }

    /** Whether somebody is the child, grandchild and so on of somebody else. */
    boolean descends(UUID descendant, UUID from) {
        return shared.stream()
                .anyMatch(ancestor ->
                        ancestor.one.equals(descendant) && ancestor.other.equals(from) && ancestor.aboveOther == 0);
    }
}
