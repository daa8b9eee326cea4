package org.sijil.enrollment.family;

import java.util.List;
import java.util.UUID;

/**
 * A principal, spouses and dependents.
 *
 * @param members the principal first, then spouses, then dependents from the eldest
 * @param holdsHead whether the household's head is one of them, as in exactly one family of a household
 */
public record Family(List<FamilyMember> members, boolean holdsHead) {

    /** A family has at least its principal. */
    public Family {
        members = List.copyOf(members);
        if (members.isEmpty() || members.get(0).role() != Role.PRINCIPAL) {
            throw new IllegalArgumentException("A family begins with its principal");
        }
    }

    /** Who holds the rights of the family. */
    public UUID principal() {
        return members.get(0).person();
    }
}
