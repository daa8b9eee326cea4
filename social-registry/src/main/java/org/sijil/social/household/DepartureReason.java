package org.sijil.social.household;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;
import org.sijil.commons.problem.Texts;

/**
 * Why a member, or a whole household, leaves the register.
 *
 * @param ownWord whether citizens may give it for their own household, without an agent
 * @param source what it rests on
 * @param confidence O, O2, P, C or I
 */
@RegisterForReflection
public record DepartureReason(String code, Leaver of, boolean ownWord, Texts title, String source, String confidence) {

    /** Who goes. */
    @RegisterForReflection
    public enum Leaver {
        MEMBER,
        HOUSEHOLD;

        /** The name on the wire and in the file. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
