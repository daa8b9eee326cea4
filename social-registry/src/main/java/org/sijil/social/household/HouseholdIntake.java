package org.sijil.social.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.audit.Author;
import org.sijil.commons.database.JdbcRows;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.SortedJson;
import org.sijil.commons.feed.FeedPublisher;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.time.Moments;
import org.sijil.social.declaration.Declared;
import org.sijil.social.membership.Member;
import org.sijil.social.membership.NewMember;
import org.sijil.social.membership.Newcomer;
import org.sijil.social.membership.RequestRules;
import org.sijil.social.population.LivingPerson;

/**
 * Enters many households in the transaction of a job: by the rules, and with the rows, the news and the entries, of {@link
 * HouseholdRegister}, set by set.
 */
@ApplicationScoped
public class HouseholdIntake {

    private static final String ELSEWHERE = """
            SELECT person
              FROM membership
             WHERE person = ANY (?) AND valid_until IS NULL
            """;

    private static final String NEW_IDS = """
            SELECT uuidv7(), nextval('household_number')
              FROM generate_series(1, ?)
            """;

    private static final String HEADED = """
            SELECT person, count(*)
              FROM membership
             WHERE person = ANY (?) AND relation = 'head'
             GROUP BY person
            """;

    private final Founding founding;
    private final HouseholdCodes codes;
    private final FeedPublisher feed;
    private final AuditTrail audit;
    private final JsonText json;
    private final FactsText facts;
    private final Clock clock;

    HouseholdIntake(
            Founding founding,
            HouseholdCodes codes,
            FeedPublisher feed,
            AuditTrail audit,
            JsonText json,
            FactsText facts,
            Clock clock) {
        this.founding = founding;
        this.codes = codes;
        this.feed = feed;
        this.audit = audit;
        this.json = json;
        this.facts = facts;
        this.clock = clock;
    }

    /** Refuses what can be told wrong before asking who the members are. */
    public static void requirePossible(RegisterHousehold request) {
        RequestRules.check(request.members(), HouseholdRegister.pointers(request), List.of());
    }

    /** The numbers of the members, in the order of the request. */
    public static List<Idcs> numbers(RegisterHousehold request) {
        return request.members().stream().map(NewMember::idcs).toList();
    }

    /** Where each of the numbers stands in the request. */
    public static List<String> pointers(RegisterHousehold request) {
        return HouseholdRegister.pointers(request).stream()
                .map(each -> each + "/idcs")
                .toList();
    }

    /**
     * A household that may be entered, unless one of its people lives elsewhere.
     *
     * @param people behind the numbers, in the order of the request
     * @throws Refused naming every field at fault
     */
    public Entering prepare(RegisterHousehold request, List<LivingPerson> people) {
        List<Newcomer> newcomers = HouseholdRegister.newcomers(request, HouseholdRegister.pointers(request), people);
        return new Entering(request, founding.found(request, newcomers, ""));
    }

    /** Who of these cannot join, because they live in another household or have died meanwhile. */
    public Set<UUID> placedElsewhere(Connection tx, Collection<Entering> entering) throws SQLException {
        Object[] people = entering.stream()
                .flatMap(one -> one.founded().members().stream())
                .map(Member::person)
                .toArray();
        Set<UUID> placed = new HashSet<>();
        JdbcRows.of(tx, ELSEWHERE, tx.createArrayOf("uuid", people)).forEach(row -> placed.add((UUID) row[0]));
        return placed;
    }

    /**
     * Enters households of which nothing is left to ask.
     *
     * @param by who sent them
     * @return the id of each
     */
    public List<UUID> enter(Connection tx, List<Entering> entering, Author by) throws SQLException {
        OffsetDateTime now = Moments.now(clock);
        List<RosterChange> changes = opened(tx, entering, now);
        List<@Nullable Declared> declared = new ArrayList<>();
        entering.forEach(one -> declared.add(one.founded().declared()));
        HouseholdCopies copies = new HouseholdCopies(json, facts, now, by.id());
        copies.add(changes, declared);
        copies.write(tx);
        tell(tx, changes, by);
        return changes.stream().map(change -> change.household().id()).toList();
    }

    private List<RosterChange> opened(Connection tx, List<Entering> entering, OffsetDateTime now) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Long> headed = headed(tx, entering);
        List<Object[]> ids = JdbcRows.of(tx, NEW_IDS, entering.size());
        List<RosterChange> opened = new ArrayList<>(entering.size());
        for (Entering one : entering) {
            NewHousehold founded = one.founded();
            Object[] row = ids.get(opened.size());
            long order = headed.getOrDefault(founded.head(), 0L) + 1;
            HouseholdCode code = codes.of((Long) row[1], order);
            int people = founded.members().size();
            Household household = new Household(code, founded.address(), people, today, now).under((UUID) row[0]);
            opened.add(founding.open(founded, household));
        }
        return opened;
    }

    private static Map<UUID, Long> headed(Connection tx, List<Entering> entering) throws SQLException {
        Object[] heads = entering.stream().map(one -> one.founded().head()).toArray();
        Map<UUID, Long> headed = new HashMap<>();
        JdbcRows.of(tx, HEADED, tx.createArrayOf("uuid", heads))
                .forEach(row -> headed.put((UUID) row[0], (Long) row[1]));
        return headed;
    }

    private void tell(Connection tx, List<RosterChange> changes, Author by) throws SQLException {
        Map<UUID, SortedJson> events = new TreeMap<>();
        changes.forEach(change -> events.put(change.household().id(), json.sorted(HouseholdEvent.of(change.after()))));
        feed.appendAll(
                tx,
                events.entrySet().stream()
                        .map(event -> new FeedPublisher.Draft(HouseholdEvent.UPDATED, event.getKey(), event.getValue()))
                        .toList());
        audit.appendAll(tx, by, "household.registered", events);
    }

    /** A household of which nothing is left to ask but whether its people live elsewhere. */
    public static final class Entering {

        private final RegisterHousehold request;
        private final NewHousehold founded;

        Entering(RegisterHousehold request, NewHousehold founded) {
            this.request = request;
            this.founded = founded;
        }

        NewHousehold founded() {
            return founded;
        }

        /** Why it cannot be entered, if some of its people are among those who live elsewhere. */
        public @Nullable Refused refusal(Set<UUID> elsewhere) {
            List<String> at = pointers(request);
            Refused refusal = null;
            for (int index = 0; index < founded.members().size(); index++) {
                if (elsewhere.contains(founded.members().get(index).person())) {
                    refusal = refusal == null
                            ? HouseholdProblem.MEMBER_IN_ANOTHER_HOUSEHOLD.at(at.get(index))
                            : refusal.and(at.get(index), HouseholdProblem.MEMBER_IN_ANOTHER_HOUSEHOLD);
                }
            }
            return refusal;
        }
    }
}
