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
import org.sijil.population.identifier.IdcsIssuer;
import org.sijil.population.person.Guardianship;
import org.sijil.population.person.Parentage;
import org.sijil.population.person.PersonRegister;
import org.sijil.population.person.PersonView;

/** Enters a person: guardian, the look for others alike, number, record, event, audit, in the caller's transaction. */
@ApplicationScoped
class Registration implements Entrance {

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
        checkRules(request);
        caller.requireTerritory(request.address().territory());
    }

    Uni<Admission<PersonView>> register(RegisterPerson request) {
        return guardianship(request.guardian())
                .chain(guardian -> gate.admit(
                        request.newcomer(guardian == null ? null : guardian.person()),
                        () -> people.requireFreshPapers(request.identity()),
                        () -> enter(request, guardian)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<UUID> enter(String text) {
        RegisterPerson request = json.read(text, RegisterPerson.class);
        checkRules(request);
        return guardianship(request.guardian())
                .chain(guardian -> enter(request, guardian))
                .map(PersonView::id);
    }

    private void checkRules(RegisterPerson request) {
        rules.check(request.identity(), request.guardian() != null);
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
