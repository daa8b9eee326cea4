package org.sijil.social.household;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.social.declaration.Declared;
import org.sijil.social.geography.Address;
import org.sijil.social.membership.Member;

/** A household that may be entered: its members joined to one another, its answers held against them. */
record NewHousehold(
        Address address, List<Member> members, @Nullable Declared declared) {

    UUID head() {
        return members.stream().filter(Member::isHead).findFirst().orElseThrow().person();
    }
}
