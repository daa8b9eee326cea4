package org.sijil.enrollment.enrollment;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.sijil.commons.hash.Sha256;

/** How families are told apart, and how a change in one is noticed. */
final class FamilyIds {

    private FamilyIds() {}

    /** The id of the family of a principal in a household: the same whenever it is formed. */
    static UUID of(UUID household, UUID principal) {
        return UUID.nameUUIDFromBytes((household + "/" + principal).getBytes(StandardCharsets.UTF_8));
    }

    /** A short text that differs whenever the given text does. */
    static String digest(String text) {
        return Base64.getEncoder().withoutPadding().encodeToString(Sha256.of(text));
    }
}
