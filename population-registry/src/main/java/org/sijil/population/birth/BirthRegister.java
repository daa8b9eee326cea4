package org.sijil.population.birth;

import static org.sijil.population.person.Held.refuseIf;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.security.Caller;
import org.sijil.commons.time.Birthdays;
import org.sijil.population.duplicate.Admission;
import org.sijil.population.duplicate.DuplicateGate;
import org.sijil.population.duplicate.Entrance;
import org.sijil.population.duplicate.Newcomer;
import org.sijil.population.identifier.IdcsIssuer;
import org.sijil.population.person.Address;
import org.sijil.population.person.Held;
import org.sijil.population.person.Identity;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonRegister;
import org.sijil.population.person.PersonView;
import org.sijil.population.vitalevent.Details;
import org.sijil.population.vitalevent.NewEvent;
import org.sijil.population.vitalevent.Role;
import org.sijil.population.vitalevent.VitalEventLedger;
import org.sijil.population.vitalevent.VitalEventType;

/** Enters births: the look for others alike, number, record, parents, guardian, event, in the caller's transaction. */
@ApplicationScoped
class BirthRegister implements Entrance {

    private static final String MOTHER = "/mother";
    private static final String FATHER = "/father";

    private final Set<String> countries = Set.of(Locale.getISOCountries());
    private final PersonAccounts people;
    private final PersonRegister register;
    private final DuplicateGate gate;
    private final IdcsIssuer issuer;
    private final BirthRules rules;
    private final Siblings siblings;
    private final VitalEventLedger ledger;
    private final JsonText json;
    private final Caller caller;
    private final Clock clock;

    BirthRegister(
            PersonAccounts people,
            PersonRegister register,
            DuplicateGate gate,
            IdcsIssuer issuer,
            BirthRules rules,
            Siblings siblings,
            VitalEventLedger ledger,
            JsonText json,
            Caller caller,
            Clock clock) {
        this.people = people;
        this.register = register;
        this.gate = gate;
        this.issuer = issuer;
        this.rules = rules;
        this.siblings = siblings;
        this.ledger = ledger;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** Refuses what needs no look at the register. */
    void check(RecordBirth request) {
        ledger.checkForm("/judgment", request.judgment());
        LocalDate today = LocalDate.now(clock);
        refuseIf(isGrownUp(request.date(), today), "/date", BirthProblem.CHILD_IS_GROWN_UP);
        boolean unjudged = request.judgment() == null && rules.isLate(request.date(), today);
        refuseIf(unjudged, "/judgment", BirthProblem.JUDGMENT_REQUIRED);
        boolean unknown = request.nationality() != null && !countries.contains(request.nationality());
        refuseIf(unknown, "/nationality", BirthProblem.NO_SUCH_COUNTRY);
        boolean rootless = request.mother() == null && request.father() == null;
        refuseIf(rootless && request.address() == null, "/address", BirthProblem.ADDRESS_REQUIRED);
        refuseIf(rootless && request.nationality() == null, "/nationality", BirthProblem.NATIONALITY_REQUIRED);
        boolean ranked = request.multipleBirth() == null
                || request.multipleBirth().rank() <= request.multipleBirth().of();
        refuseIf(!ranked, "/multipleBirth/rank", BirthProblem.RANK_ABOVE_NUMBER);
    }

    Uni<Admission<BirthView>> record(RecordBirth request) {
        return newborn(request)
                .chain(newborn -> gate.admit(
                        newcomer(newborn),
                        () -> ledger.requireFreshAct(VitalEventType.BIRTH, request.act()),
                        () -> enter(newborn)));
    }

    @Override
    public String kind() {
        return "birth";
    }

    /** What was declared in time stays so, however long the decision took. */
    @Override
    public Uni<UUID> enter(String request) {
        return newborn(json.read(request, RecordBirth.class))
                .chain(this::enter)
                .map(born -> born.child().id());
    }

    private Newcomer newcomer(Newborn newborn) {
        return new Newcomer(
                kind(),
                newborn.request(),
                newborn.description(LocalDate.now(clock)),
                newborn.address().territory());
    }

    private Uni<Newborn> newborn(RecordBirth request) {
        return people.hold(parents(request)).chain(held -> newborn(request, held));
    }

    private static Map<String, Idcs> parents(RecordBirth request) {
        Map<String, Idcs> parents = new HashMap<>();
        if (request.mother() != null) {
            parents.put(MOTHER, request.mother());
        }
        if (request.father() != null) {
            parents.put(FATHER, request.father());
        }
        return parents;
    }

    private Uni<Newborn> newborn(RecordBirth request, Held held) {
        PersonView mother = held.has(MOTHER) ? held.get(MOTHER) : null;
        PersonView father = held.has(FATHER) ? held.get(FATHER) : null;
        Newborn newborn = new Newborn(request, mother, father);
        requireReach(newborn.address());
        return requireParents(request, mother, father).replaceWith(newborn);
    }

    /** The child is entered where it lives. */
    private void requireReach(Address address) {
        caller.requireTerritory(address.territory());
    }

    private Uni<Void> requireParents(RecordBirth request, @Nullable PersonView mother, @Nullable PersonView father) {
        if (father != null) {
            rules.requireFather(father, request.date());
        }
        if (mother == null) {
            return Uni.createFrom().voidItem();
        }
        rules.requireMother(mother, request.date());
        return siblings.requireNoneNear(mother.id(), request, rules.daysBetweenBirths(request.date()));
    }

    private Uni<BirthView> enter(Newborn newborn) {
        LocalDate today = LocalDate.now(clock);
        return issuer.next()
                .chain(number ->
                        register.enterBorn(number, newborn.identity(), newborn.details(), newborn.parentage(today)))
                .chain(child -> ledger.enter(event(newborn, child)).map(event -> new BirthView(event, child)));
    }

    private static NewEvent event(Newborn newborn, PersonView child) {
        RecordBirth request = newborn.request();
        NewEvent event = NewEvent.of(VitalEventType.BIRTH, request, Role.CHILD.of(child.id()));
        if (child.mother() != null) {
            event = event.and(Role.MOTHER.of(child.mother()));
        }
        if (child.father() != null) {
            event = event.and(Role.FATHER.of(child.father()));
        }
        Details details = Details.ofBirth(request.birthPlace(), request.multipleBirth(), request.judgment());
        return event.saying(details);
    }

    private static boolean isGrownUp(LocalDate birth, LocalDate today) {
        return !Birthdays.of(birth, Identity.MAJORITY).isAfter(today);
    }
}
