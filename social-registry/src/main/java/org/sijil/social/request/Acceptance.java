package org.sijil.social.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.version.ETags;
import org.sijil.social.declaration.DeclarationForm;
import org.sijil.social.household.FamilyLaws;
import org.sijil.social.household.HouseholdChanges;
import org.sijil.social.household.HouseholdRegister;
import org.sijil.social.household.HouseholdView;
import org.sijil.social.household.RegisterHousehold;
import org.sijil.social.household.WholeHousehold;

/** Does what was asked, in the transaction of the decision: when the household refuses, nothing is decided. */
@ApplicationScoped
class Acceptance {

    private final HouseholdRegister register;
    private final HouseholdChanges changes;
    private final WholeHousehold whole;
    private final FamilyLaws laws;

    Acceptance(HouseholdRegister register, HouseholdChanges changes, WholeHousehold whole, FamilyLaws laws) {
        this.register = register;
        this.changes = changes;
        this.whole = whole;
        this.laws = laws;
    }

    /**
     * The household that came of it.
     *
     * @param version of the household that the agent has looked at; a household that has changed since is looked at again
     */
    Uni<UUID> carryOut(HeldRequest held, @Nullable Integer version) {
        RequestContent asked = held.content();
        RegisterHousehold registration = asked.registration();
        if (registration != null) {
            return below(register.register(registration), "/registration")
                    .invoke(entered -> Submission.requireAdult(entered, held.declarant(), laws.today()))
                    .map(HouseholdView::id);
        }
        UUID household = Objects.requireNonNull(held.household());
        return changed(household, requireVersion(version), asked).replaceWith(household);
    }

    private Uni<?> changed(UUID household, String version, RequestContent asked) {
        DeclarationForm declaration = asked.declaration();
        if (declaration != null) {
            return below(changes.declare(household, version, declaration), "/declaration");
        }
        if (asked.member() != null) {
            return below(changes.join(household, version, asked.member()), "/member");
        }
        if (asked.departure() != null) {
            return below(changes.leave(household, version, asked.departure()), "/departure");
        }
        if (asked.address() != null) {
            return below(whole.move(household, version, asked.address(), null), "");
        }
        return whole.remove(
                household, version, Objects.requireNonNull(asked.removal()).reason());
    }

    private static String requireVersion(@Nullable Integer version) {
        if (version == null) {
            throw RequestProblem.HOUSEHOLD_VERSION_REQUIRED.at("/householdVersion");
        }
        return ETags.of(version);
    }

    private static <T> Uni<T> below(Uni<T> work, String what) {
        return work.onFailure(Refused.class).transform(refused -> refused.below(Submission.CONTENT + what));
    }
}
