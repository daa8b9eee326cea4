package org.sijil.social.household;

import java.util.UUID;

/**
 * Where an answer was given.
 *
 * @param declaration the first one that has it as it stands
 * @param by the subject of the token behind that declaration
 */
public record GivenAnswer(UUID declaration, String by) {

    static GivenAnswer of(Object[] row) {
        return new GivenAnswer((UUID) row[0], (String) row[1]);
    }
}
