package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.security.Caller;

/** Reads who lives in no household any more, in the caller's transaction: whoever was removed may say that it was wrong. */
@ApplicationScoped
public class FormerMembers {

    private static final List<String> MEMBERSHIPS = List.of("memberships");

    /** The last stay of somebody who now lives nowhere. The dead have an open row that is of no household. */
    private static final String LAST = """
            SELECT cast(jsonb_build_object('person', person, 'household', household.id, 'territory', territory,
                                           'birthDate', birth_date, 'endReason', end_reason, 'endedBy', ended_by) AS text)
              FROM membership JOIN household ON household.id = membership.household
             WHERE %s AND valid_until IS NOT NULL
               AND NOT EXISTS (SELECT FROM membership later
                                WHERE later.person = membership.person AND later.household IS NOT NULL
                                  AND (later.valid_until IS NULL OR later.id > membership.id))
            """;

    /** Where somebody sealed lives is told to nobody who has left: the seal may protect from them. */
    private static final String OF_NUMBER =
            LAST.formatted("idcs = $1 AND " + InSight.household("household.id", "false"));

    private static final String OF_HOUSEHOLD = LAST.formatted("household.id = $1 AND person = $2");

    private final SealedPeople seals;
    private final HouseholdTrail trail;
    private final JsonText json;
    private final Caller caller;

    FormerMembers(SealedPeople seals, HouseholdTrail trail, JsonText json, Caller caller) {
        this.seals = seals;
        this.trail = trail;
        this.json = json;
        this.caller = caller;
    }

    /** Where the holder of the number lived last; null when they live somewhere, or never did. */
    public Uni<@Nullable FormerMember> of(Idcs idcs) {
        return Sql.value(String.class, OF_NUMBER, idcs.value()).chain(this::shown);
    }

    /** The same of somebody who lived in this household last. */
    public Uni<@Nullable FormerMember> of(UUID household, UUID person) {
        return Sql.value(String.class, OF_HOUSEHOLD, household, person).chain(this::shown);
    }

    private Uni<@Nullable FormerMember> shown(@Nullable String row) {
        FormerMember found = row == null ? null : json.read(row, FormerMember.class);
        if (found == null || !caller.reaches(found.territory())) {
            return Uni.createFrom().nullItem();
        }
        List<UUID> person = List.of(found.person());
        return seals.areShown(person)
                .chain(shown -> shown
                        ? trail.readOf(person, MEMBERSHIPS).replaceWith(found)
                        : Uni.createFrom().nullItem());
    }
}
