package org.sijil.population.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.security.Caller;
import org.sijil.population.duplicate.Admission;
import org.sijil.population.duplicate.DuplicateGate;
import org.sijil.population.duplicate.Entrance;
import org.sijil.population.duplicate.Newcomer;
import org.sijil.population.identifier.IdcsIssuer;
import org.sijil.population.person.Guardianship;
import org.sijil.population.person.Parentage;
import org.sijil.population.person.PersonRegister;
import org.sijil.population.person.PersonView;

/** Enters a person: guardian, the look for others alike, number, record, event, audit, in the caller's transaction. */
@ApplicationScoped
public class Registration implements Entrance {

    static final String KIND = "person";

    private final Caller caller;
    private final RegistrationRules rules;
    private final DuplicateGate gate;
    private final IdcsIssuer issuer;
    private final PersonRegister people;
    private final JsonText json;

    Registration(
            Caller caller,
            RegistrationRules rules,
            DuplicateGate gate,
            IdcsIssuer issuer,
            PersonRegister people,
            JsonText json) {
        this.caller = caller;
        this.rules = rules;
        this.gate = gate;
        this.issuer = issuer;
        this.people = people;
        this.json = json;
    }

    /** Refuses what needs no look at the register. */
    void check(RegisterPerson request) {
        check(request, false);
    }

    /**
     * Refuses what needs no look at the register.
     *
     * @param witnessed whether witnesses stand for the papers that the person would otherwise need
     */
    public void check(RegisterPerson request, boolean witnessed) {
        checkRules(request, witnessed);
        caller.requireTerritory(request.address().territory());
    }

    /** Refuses a guardian who may not act; keeps one who may as they are until the transaction ends. */
    public Uni<Void> checkGuardian(RegisterPerson request) {
        return guardianship(request.guardian()).replaceWithVoid();
    }

    Uni<Admission<PersonView>> register(RegisterPerson request) {
        return register(request, kind(), request);
    }

    /**
     * Registers somebody who was checked.
     *
     * @param entrance by whose kind and with what request a case that holds them up goes on
     */
    public Uni<Admission<PersonView>> register(RegisterPerson request, String entrance, Object goOn) {
        return guardianship(request.guardian())
                .chain(guardian -> gate.admit(
                        newcomer(request, guardian).by(entrance, goOn),
                        () -> people.requireFreshPapers(request.identity()),
                        () -> enter(request, guardian)));
    }

    /** Somebody who was checked, as a case describes them. */
    public Uni<Newcomer> newcomer(RegisterPerson request, String entrance, Object goOn) {
        return guardianship(request.guardian())
                .map(guardian -> newcomer(request, guardian).by(entrance, goOn));
    }

    private static Newcomer newcomer(RegisterPerson request, @Nullable Guardianship guardian) {
        return request.newcomer(guardian == null ? null : guardian.person());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<UUID> enter(String text) {
        return enter(json.read(text, RegisterPerson.class), false);
    }

    /** Enters somebody whom an adjudicator found to be somebody new, by all rules that hold now; answers whom. */
    public Uni<UUID> enter(RegisterPerson request, boolean witnessed) {
        checkRules(request, witnessed);
        return guardianship(request.guardian())
                .chain(guardian -> enter(request, guardian))
                .map(PersonView::id);
    }

    private void checkRules(RegisterPerson request, boolean witnessed) {
        rules.check(request.identity(), request.guardian() != null, witnessed);
    }

    private Uni<PersonView> enter(RegisterPerson request, @Nullable Guardianship guardian) {
        return issuer.next()
                .chain(number ->
                        people.enter(number, request.identity(), request.details(), Parentage.guardedBy(guardian)));
    }

    private Uni<@Nullable Guardianship> guardianship(@Nullable Guardian named) {
        return named == null
                ? Uni.createFrom().nullItem()
                : people.guardian(named.idcs()).map(person -> new Guardianship(person, named.relation()));
    }
}
