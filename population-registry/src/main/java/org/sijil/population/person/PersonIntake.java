package org.sijil.population.person;

import static org.sijil.population.person.PersonProblem.GUARDIAN_NOT_ELIGIBLE;
import static org.sijil.population.person.PersonProblem.PERSON_IS_DEAD;
import static org.sijil.population.person.PersonProblem.PERSON_IS_MERGED;
import static org.sijil.population.person.PersonProblem.PERSON_IS_VOID;
import static org.sijil.population.person.PersonProblem.UNKNOWN_IDCS;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.audit.AuditTrail;
import org.sijil.commons.audit.Author;
import org.sijil.commons.database.JdbcRows;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.feed.FeedPublisher;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.Refused;
import org.sijil.population.consultation.InSight;

/**
 * Writes many people in the transaction of a job: the records, traits, statements, news and entries that {@link PersonRegister}
 * writes for one, set by set.
 */
@ApplicationScoped
public class PersonIntake {

    private static final String TAKEN = """
            SELECT cnie FROM person WHERE cnie = ANY (?)
            UNION ALL
            SELECT residence_permit FROM person WHERE residence_permit = ANY (?)
            """;

    /** In one order, so that two jobs seldom block each other; whoever imports does not see the sealed. */
    private static final String HOLDERS =
            "SELECT " + PersonJson.of(PersonJson.fields()) + """
             FROM person
             WHERE idcs = ANY (?) AND\s""" + InSight.of("person.id", "'operator'") + """

             ORDER BY id
               FOR\s""";

    private static final String NUMBERS = """
            SELECT id, idcs
              FROM person
             WHERE id = ANY (?)
            """;

    private static final String ACTING = """
            SELECT id
              FROM person
             WHERE id = ANY (cast(? AS uuid[])) AND status = 'ACTIVE' AND birth_date <= ?
             ORDER BY id
               FOR SHARE
            """;

    private final PersonTable table;
    private final FeedPublisher feed;
    private final AuditTrail audit;
    private final JsonText json;
    private final Clock clock;

    PersonIntake(FeedPublisher feed, AuditTrail audit, JsonText json, Clock clock) {
        this.table = new PersonTable(json);
        this.feed = feed;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Ids for so many new people. */
    public List<UUID> newIds(Connection tx, int count) throws SQLException {
        return PersonTable.newIds(tx, count);
    }

    /** Of some who want to enter, those who cannot, because somebody registered holds their number already. */
    public Map<Identity, Refused> takenNumbers(Connection tx, Collection<Identity> identities) throws SQLException {
        Set<String> taken = new HashSet<>(PersonTable.read(
                tx,
                TAKEN,
                identities.stream().flatMap(PersonIntake::card).toList(),
                identities.stream().flatMap(PersonIntake::permit).toList()));
        Map<Identity, Refused> refused = new HashMap<>();
        if (!taken.isEmpty()) {
            for (Identity identity : identities) {
                boolean card = card(identity).anyMatch(taken::contains);
                if (card || permit(identity).anyMatch(taken::contains)) {
                    refused.put(identity, PersonProblem.taken(card));
                }
            }
        }
        return refused;
    }

    /** Those of these numbers' holders who may act for others, kept alive and of age until the transaction ends. */
    public Map<Idcs, UUID> guardians(Connection tx, Collection<Idcs> numbers) throws SQLException {
        LocalDate today = LocalDate.now(clock);
        Map<Idcs, UUID> found = new HashMap<>();
        holders(tx, numbers, "SHARE").forEach((number, person) -> {
            if (person.mayAct(today)) {
                found.put(number, person.id());
            }
        });
        return found;
    }

    /** Of these people, those who may act for others, kept alive and of age until the transaction ends. */
    public Set<UUID> guardiansAmong(Connection tx, Collection<UUID> people) throws SQLException {
        return people.isEmpty()
                ? Set.of()
                : PersonTable.read(tx, ACTING, ids(people), LocalDate.now(clock).minusYears(Identity.MAJORITY)).stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toSet());
    }

    /** The numbers of registered people. */
    public Map<UUID, Idcs> numbers(Connection tx, Collection<UUID> people) throws SQLException {
        Map<UUID, Idcs> numbers = new HashMap<>();
        if (!people.isEmpty()) {
            JdbcRows.of(tx, NUMBERS, tx.createArrayOf("uuid", people.toArray()))
                    .forEach(row -> numbers.put((UUID) row[0], new Idcs((String) row[1])));
        }
        return numbers;
    }

    /** What to say when somebody named as a guardian is not among {@link #guardians}. */
    public static Refused guardianNotEligible(String pointer) {
        return GUARDIAN_NOT_ELIGIBLE.at(pointer);
    }

    /** The people who hold these numbers, kept as they are until the transaction ends. */
    public Map<Idcs, PersonView> hold(Connection tx, Collection<Idcs> numbers) throws SQLException {
        return holders(tx, numbers, "UPDATE");
    }

    /** Why nothing of a person can be changed; null when it can. */
    public static @Nullable Refused unchangeable(@Nullable PersonView person) {
        if (person == null) {
            return UNKNOWN_IDCS.at("/idcs");
        }
        return switch (person.status()) {
            case ACTIVE -> null;
            case DEAD -> PERSON_IS_DEAD.at("/idcs");
            case VOID -> PERSON_IS_VOID.at("/idcs");
            case MERGED -> PERSON_IS_MERGED.at("/idcs");
        };
    }

    /** Whether somebody reports anything new of a person. */
    public static boolean differs(PersonView known, PersonDetails details) {
        return !Change.between(Facts.of(known), details).facts().isEmpty();
    }

    /** Enters people whose numbers and guardians were checked in this transaction. */
    public void enter(Connection tx, List<Newcomer> newcomers, Author by) throws SQLException {
        Stamp stamp = Stamp.of(by.id(), clock);
        List<Person> people =
                newcomers.stream().map(newcomer -> newcomer.person(stamp)).toList();
        table.insert(tx, people);
        tell(tx, PersonEvent.REGISTERED, people, by);
    }

    /** Replaces what may change of people whom {@link #hold} holds, and of whom something {@link #differs}. */
    public void change(Connection tx, Map<PersonView, PersonDetails> reported, Author by) throws SQLException {
        Stamp stamp = Stamp.of(by.id(), clock);
        List<PersonTable.Said> statements = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        reported.forEach((known, details) -> {
            Facts before = Facts.of(known);
            statements.add(new PersonTable.Said(
                    known.id(), before, Change.between(before, details).facts()));
            people.add(next(known, before.with(details), stamp));
        });
        if (!people.isEmpty()) {
            table.say(tx, statements, stamp);
            table.update(tx, people);
            tell(tx, PersonEvent.UPDATED, people, by);
        }
    }

    private static Person next(PersonView known, Facts facts, Stamp stamp) {
        Person person = Person.of(known, stamp);
        person.becomeNext(facts, stamp);
        return person;
    }

    private void tell(Connection tx, String event, List<Person> people, Author by) throws SQLException {
        Map<UUID, PersonEvent> news = new LinkedHashMap<>();
        people.forEach(person -> news.put(person.id(), person.event()));
        feed.appendAll(
                tx,
                news.entrySet().stream()
                        .map(one -> new FeedPublisher.Draft(event, one.getKey(), one.getValue()))
                        .toList());
        audit.appendAll(tx, by, event, news);
    }

    private Map<Idcs, PersonView> holders(Connection tx, Collection<Idcs> numbers, String lock) throws SQLException {
        Map<Idcs, PersonView> found = new HashMap<>();
        if (!numbers.isEmpty()) {
            List<String> asked = numbers.stream().map(Idcs::value).toList();
            for (String person : PersonTable.read(tx, HOLDERS + lock, asked)) {
                PersonView view = json.read(person, PersonView.class);
                found.put(view.idcs(), view);
            }
        }
        return found;
    }

    private static List<String> ids(Collection<UUID> people) {
        return people.stream().map(UUID::toString).toList();
    }

    private static Stream<String> card(Identity identity) {
        return identity.cnie() == null
                ? Stream.empty()
                : Stream.of(identity.cnie().value());
    }

    private static Stream<String> permit(Identity identity) {
        return identity.residencePermit() == null
                ? Stream.empty()
                : Stream.of(identity.residencePermit().value());
    }

    /** Somebody to enter, under an id of {@link #newIds}. */
    public record Newcomer(UUID id, Idcs number, Identity identity, PersonDetails details, Parentage parentage) {

        Person person(Stamp stamp) {
            Facts facts = Facts.of(identity, details, parentage);
            return new Person(number, identity.birthDate(), identity.birthPlace(), facts, stamp).under(id);
        }
    }
}
