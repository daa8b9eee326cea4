package org.sijil.social.household;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.Idcs;

/** The rows of table household. Whoever changes one holds its lock, and takes several in the order of their ids. */
@ApplicationScoped
class Households implements PanacheRepositoryBase<Household, UUID> {

    private static final String NEXT_CODE = """
        SELECT nextval('household_number'),
               (SELECT count(*) + 1 FROM membership WHERE person = $1 AND relation = 'head')
        """;

    private static final String OF_MEMBER = """
        SELECT household
          FROM membership
         WHERE idcs = $1 AND valid_until IS NULL
        """;

    private static final String OF_FORMER_MEMBER = """
        SELECT household.id
          FROM household
         WHERE code = $2 AND EXISTS (SELECT FROM membership
                                      WHERE membership.household = household.id AND idcs = $1)
        """;

    private final HouseholdCodes codes;

    Households(HouseholdCodes codes) {
        this.codes = codes;
    }

    /** The code for a new household of this head. */
    Uni<HouseholdCode> nextCode(UUID head) {
        return Sql.rows(NEXT_CODE, head)
                .map(rows -> rows.get(0))
                .map(row -> codes.of(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
    }

    /** The household in which the holder of the number lives now. */
    Uni<@Nullable Household> ofMember(Idcs idcs) {
        return Sql.value(UUID.class, OF_MEMBER, idcs.value())
                .onItem()
                .ifNotNull()
                .transformToUni(id -> findById(id));
    }

    /** The household with a code, when the holder of the number lives or has lived there. */
    Uni<@Nullable UUID> ofFormerMember(Idcs idcs, HouseholdCode code) {
        return Sql.value(UUID.class, OF_FORMER_MEMBER, idcs.value(), code.value());
    }

    Uni<@Nullable Household> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<List<Household>> locked(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
