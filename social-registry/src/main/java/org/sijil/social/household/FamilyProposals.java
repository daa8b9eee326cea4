package org.sijil.social.household;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Moments;

/** Marriages and divorces that wait for an agent of the household's territory to say what they change. */
@ApplicationScoped
class FamilyProposals {

    /** A marriage concerns each household in which one of the two lives, a divorce the one in which both do. */
    private static final String PROPOSE = """
        INSERT INTO family_proposal (event, kind, happened_on, husband, wife, household, proposed_at, state)
        SELECT cast($1 AS uuid), cast($2 AS text), cast($3 AS date), cast($4 AS uuid), cast($5 AS uuid), household,
               cast($6 AS timestamptz), 'open'
          FROM membership
         WHERE person IN ($4, $5) AND valid_until IS NULL AND household IS NOT NULL
         GROUP BY household
        HAVING $2 = 'marriage' OR count(*) = 2
        ON CONFLICT (event, household) DO NOTHING
        """;

    private static final String VIEW = """
        SELECT cast(jsonb_build_object(
                   'id', family_proposal.id, 'kind', kind, 'happenedOn', happened_on, 'husband', husband, 'wife', wife,
                   'household', household, 'territory', territory, 'proposedAt', proposed_at, 'state', state,
                   'reason', reason, 'decidedAt', decided_at) AS text)
          FROM family_proposal
          JOIN household ON household.id = family_proposal.household
        """;
    private static final String OPEN = VIEW + """
         WHERE state = 'open' AND ($1 = '*' OR territory = $1 OR starts_with(territory, $1 || '.'))
           AND family_proposal.id > $2 AND %s
         ORDER BY family_proposal.id
         LIMIT $3
        """.formatted(inSight("$4"));
    private static final String ONE = VIEW + " WHERE family_proposal.id = $1";
    private static final String REACHABLE = ONE + " AND " + inSight("$2");
    private static final String DECIDE = """
        UPDATE family_proposal
           SET state = $2, reason = $3, decided_at = $4
         WHERE id = $1 AND state = 'open'
        """;

    private static final String WITHDRAW = """
        UPDATE family_proposal
           SET state = 'withdrawn', decided_at = $2
         WHERE event = $1 AND state = 'open'
        RETURNING id
        """;

    private static final List<String> FIELDS = List.of("marriages");

    private final HouseholdChanges changes;
    private final HouseholdPassages passages;
    private final HouseholdRelations relations;
    private final SealedPeople seals;
    private final HouseholdTrail trail;
    private final AuditTrail audit;
    private final JsonText json;
    private final Caller caller;
    private final Clock clock;

    FamilyProposals(
            HouseholdChanges changes,
            HouseholdPassages passages,
            HouseholdRelations relations,
            SealedPeople seals,
            HouseholdTrail trail,
            AuditTrail audit,
            JsonText json,
            Caller caller,
            Clock clock) {
        this.changes = changes;
        this.passages = passages;
        this.relations = relations;
        this.seals = seals;
        this.trail = trail;
        this.audit = audit;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** Proposes what an event may change, once, in the current transaction. */
    Uni<Integer> propose(String kind, Couple couple) {
        return Sql.update(
                PROPOSE, couple.event(), kind, couple.date(), couple.husband(), couple.wife(), Moments.now(clock));
    }

    /** Takes back what is still open of an event that was cancelled, in the current transaction; what was done stays. */
    Uni<Void> withdraw(UUID event) {
        return Sql.values(UUID.class, WITHDRAW, event, Moments.now(clock))
                .chain(withdrawn -> InTurn.each(
                        withdrawn, id -> one(id).chain(now -> audit.append("family-proposal.withdrawn", id, now))));
    }

    /** What waits in the caller's territory, the oldest first. */
    @WithTransaction
    Uni<Page<FamilyProposal>> open(PageRequest page) {
        return Sql.values(
                        String.class,
                        OPEN,
                        caller.reach(),
                        IdPlace.fromSmallest(page).id(),
                        page.limit() + 1,
                        seals.seesSealed())
                .map(rows -> rows.stream()
                        .map(row -> json.read(row, FamilyProposal.class))
                        .toList())
                .map(found -> Page.of(found, page.limit(), last -> new IdPlace(last.id()).cursor()))
                .call(found -> trail.readOf(people(found.items()), FIELDS));
    }

    /** Makes the change that the event calls for, in the current transaction. */
    Uni<FamilyProposal> accept(UUID id, @Nullable String ifMatch, AcceptProposal said) {
        long named = Stream.of(said.split(), said.departure(), said.arrival(), said.correction())
                .filter(Objects::nonNull)
                .count();
        if (named != 1) {
            throw HouseholdProblem.ONE_CHANGE_REQUIRED.refuse();
        }
        return reachable(id)
                .call(proposal -> change(proposal.household(), ifMatch, said))
                .chain(proposal -> decided(proposal, "accepted", null));
    }

    /** Leaves everything as it is, in the current transaction. */
    Uni<FamilyProposal> dismiss(UUID id, DismissProposal said) {
        return reachable(id).chain(proposal -> decided(proposal, "dismissed", said.reason()));
    }

    private Uni<?> change(UUID household, @Nullable String ifMatch, AcceptProposal said) {
        if (said.split() != null) {
            return passages.split(household, ifMatch, said.split());
        }
        if (said.departure() != null) {
            return changes.leave(household, ifMatch, said.departure());
        }
        return said.arrival() != null
                ? changes.join(household, ifMatch, said.arrival())
                : relations.correct(household, ifMatch, Objects.requireNonNull(said.correction()));
    }

    private Uni<FamilyProposal> reachable(UUID id) {
        return Sql.value(String.class, REACHABLE, id, seals.seesSealed())
                .map(this::found)
                .invoke(proposal -> caller.requireTerritory(proposal.territory()));
    }

    private Uni<FamilyProposal> one(UUID id) {
        return Sql.value(String.class, ONE, id).map(this::found);
    }

    private FamilyProposal found(@Nullable String row) {
        if (row == null) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        return json.read(row, FamilyProposal.class);
    }

    /** Neither somebody sealed who lives there nor one of the two, wherever they live. */
    private static String inSight(String seesSealed) {
        return InSight.household("household.id", seesSealed) + """
             AND (cast(%s AS boolean)
                  OR NOT EXISTS (SELECT FROM sealed_person WHERE person IN (husband, wife)))
            """.formatted(seesSealed);
    }

    /** Of two agents who decide at once, the second finds it decided, and what that one changed is undone. */
    private Uni<FamilyProposal> decided(FamilyProposal proposal, String state, @Nullable String reason) {
        return Sql.update(DECIDE, proposal.id(), state, reason, Moments.now(clock))
                .invoke(rows -> {
                    if (rows == 0) {
                        throw HouseholdProblem.PROPOSAL_DECIDED.refuse();
                    }
                })
                .chain(() -> one(proposal.id()))
                .call(now -> audit.append("family-proposal." + state, now.id(), now))
                .call(now -> trail.readOf(people(List.of(now)), FIELDS));
    }

    private static List<UUID> people(List<FamilyProposal> proposals) {
        return proposals.stream()
                .flatMap(proposal -> Stream.of(proposal.husband(), proposal.wife()))
                .distinct()
                .toList();
    }
}
