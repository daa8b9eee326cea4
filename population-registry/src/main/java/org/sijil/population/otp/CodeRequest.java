package org.sijil.population.otp;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.population.delivery.Contact;

/**
 * A code that is wanted.
 *
 * @param requester who wants it, and alone may say it back
 * @param limit which limit of codes holds for the requester
 * @param subject stands for the name under which the code is wanted, whoever goes by it
 * @param person null for nobody
 * @param sender who asks, as the person will read it; null for the register itself
 */
public record CodeRequest(
        Use use,
        String requester,
        Limit limit,
        UUID subject,
        @Nullable UUID person,
        Contact contact,
        @Nullable String sender) {

    /** The same, sent to nobody. */
    CodeRequest toNobody() {
        return new CodeRequest(use, requester, limit, subject, null, Contact.NONE, sender);
    }

    /** What a code is for. */
    public enum Use {
        /** That the person is present at a partner's. */
        PRESENCE,
        /** That the person may be told the IDCS. */
        RECOVERY
    }

    /** Whose limit holds for the requester. */
    public enum Limit {
        PARTNER,
        CITIZEN
    }
}
