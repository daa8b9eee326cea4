package org.sijil.population.guardianship;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.InTurn;
import org.sijil.population.person.Change;
import org.sijil.population.person.GuardianRelation;
import org.sijil.population.person.Guardianship;
import org.sijil.population.person.PersonAccounts;
import org.sijil.population.person.PersonView;

/** Who acts for a ward by law, without a judge: for a minor the father if he can, else the mother (law 70.03 art. 231), else nobody. */
@ApplicationScoped
public class Guardians {

    private final PersonAccounts people;
    private final Clock clock;

    Guardians(PersonAccounts people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Gives everybody for whom somebody acted who has died another guardian, in the caller's transaction. */
    public Uni<Void> passOn(UUID deceased, LocalDate day, UUID death) {
        return people.holdDependants(deceased)
                .map(all -> all.stream()
                        .filter(ward -> needsAnother(ward, deceased, day))
                        .toList())
                .chain(wards -> InTurn.each(wards, ward -> passOn(ward, day, death)));
    }

    Uni<@Nullable Guardianship> byLaw(PersonView ward, LocalDate day) {
        if (!ward.isMinor(day)) {
            return Uni.createFrom().nullItem();
        }
        List<UUID> parents =
                Stream.of(ward.father(), ward.mother()).filter(Objects::nonNull).toList();
        return people.hold(parents).map(held -> ofParent(ward, parents, held));
    }

    private Uni<Void> passOn(PersonView ward, LocalDate day, UUID death) {
        LocalDate from = day.isBefore(ward.birthDate()) ? ward.birthDate() : day;
        return byLaw(ward, from).chain(next -> people.change(ward.id(), Change.guardian(next), from, death));
    }

    /** A parent does not act for a grown-up any more, whoever stands on record. */
    private static boolean needsAnother(PersonView ward, UUID deceased, LocalDate day) {
        Guardianship guardian = ward.guardian();
        return guardian != null
                && guardian.person().equals(deceased)
                && (ward.isMinor(day) || guardian.relation() == GuardianRelation.GUARDIAN);
    }

    private @Nullable Guardianship ofParent(PersonView ward, List<UUID> parents, List<PersonView> held) {
        LocalDate today = LocalDate.now(clock);
        return parents.stream()
                .filter(id -> held.stream().anyMatch(parent -> parent.id().equals(id) && parent.mayAct(today)))
                .findFirst()
                .map(id -> new Guardianship(
                        id, id.equals(ward.father()) ? GuardianRelation.FATHER : GuardianRelation.MOTHER))
                .orElse(null);
    }
}
