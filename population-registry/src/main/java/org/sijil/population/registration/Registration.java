package org.sijil.population.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Caller;
import org.sijil.population.identifier.IdcsIssuer;
import org.sijil.population.person.Guardianship;
import org.sijil.population.person.Parentage;
import org.sijil.population.person.PersonRegister;
import org.sijil.population.person.PersonView;

/** Enters a person: guardian, number, record, event, audit, in the caller's transaction. */
@ApplicationScoped
class Registration {

    private final Caller caller;
    private final RegistrationRules rules;
    private final IdcsIssuer issuer;
    private final PersonRegister people;

    Registration(Caller caller, RegistrationRules rules, IdcsIssuer issuer, PersonRegister people) {
        this.caller = caller;
        this.rules = rules;
        this.issuer = issuer;
        this.people = people;
    }

    /** Refuses what needs no look at the register. */
    void check(RegisterPerson request) {
        rules.check(request.identity(), request.guardian() != null);
        caller.requireTerritory(request.address().territory());
    }

    Uni<PersonView> register(RegisterPerson request) {
        return guardianship(request.guardian()).chain(guardian -> enter(request, guardian));
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
