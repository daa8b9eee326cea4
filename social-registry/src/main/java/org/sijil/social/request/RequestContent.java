package org.sijil.social.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.social.declaration.DeclarationForm;
import org.sijil.social.geography.Address;
import org.sijil.social.household.Departure;
import org.sijil.social.household.RegisterHousehold;
import org.sijil.social.membership.NewMember;

/**
 * What is asked; one of these, by the family of the request.
 *
 * @param registration a household with members, address and answers
 * @param declaration answers that replace the earlier ones
 * @param member who is to join
 * @param departure who is to leave
 * @param address where the household lives now
 * @param removal the whole household goes
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestContent(
        @Nullable @Valid RegisterHousehold registration,
        @Nullable @Valid DeclarationForm declaration,
        @Nullable @Valid NewMember member,
        @Nullable @Valid Departure departure,
        @Nullable @Valid Address address,
        @Nullable @Valid Removal removal) {

    private static final Set<String> ENTERING = Set.of("registration");
    private static final Set<String> UPDATING = Set.of("declaration", "member", "departure", "address");
    private static final Set<String> REMOVING = Set.of("departure", "removal");

    /** Whether exactly one thing is asked, and one that the family is there for. */
    boolean fits(Family family) {
        List<String> asked = asked();
        return asked.size() == 1 && admitted(family).contains(asked.get(0));
    }

    /** Everybody who is named by a number. */
    List<Idcs> named() {
        List<Idcs> named = new ArrayList<>();
        if (registration != null && registration.members() != null) {
            registration.members().forEach(each -> add(named, each));
        }
        add(named, member);
        if (departure != null && departure.idcs() != null) {
            named.add(departure.idcs());
        }
        addMembers(named, declaration);
        addMembers(named, registration == null ? null : registration.declaration());
        return named;
    }

    /** A draft may be incomplete. */
    private static void add(List<Idcs> named, @Nullable NewMember each) {
        if (each != null && each.idcs() != null) {
            named.add(each.idcs());
        }
    }

    private static void addMembers(List<Idcs> named, @Nullable DeclarationForm form) {
        if (form != null && form.members() != null) {
            form.members().stream()
                    .filter(member -> member != null && member.idcs() != null)
                    .forEach(member -> named.add(member.idcs()));
        }
    }

    private static Set<String> admitted(Family family) {
        return switch (family) {
            case REGISTRATION, PREREGISTRATION -> ENTERING;
            case UPDATE_REGISTRATION -> UPDATING;
            case RADIATION -> REMOVING;
            case RECLAMATION -> Set.of();
        };
    }

    private List<String> asked() {
        List<String> asked = new ArrayList<>();
        add(asked, "registration", registration);
        add(asked, "declaration", declaration);
        add(asked, "member", member);
        add(asked, "departure", departure);
        add(asked, "address", address);
        add(asked, "removal", removal);
        return asked;
    }

    private static void add(List<String> asked, String name, @Nullable Object what) {
        if (what != null) {
            asked.add(name);
        }
    }
}
