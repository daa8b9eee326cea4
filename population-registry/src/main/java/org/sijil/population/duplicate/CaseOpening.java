package org.sijil.population.duplicate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.hash.Sha256;

/**
 * What a case is made of when it is opened.
 *
 * @param request as JSON
 * @param fingerprint of kind and request, by which the same newcomer is known again
 * @param described as JSON
 * @param rules by which the newcomer was compared
 */
@RegisterForReflection
record CaseOpening(String kind, String request, String fingerprint, String described, String territory, String rules) {

    static CaseOpening of(Newcomer newcomer, String rules, JsonText json) {
        String request = json.of(newcomer.request());
        return new CaseOpening(
                newcomer.kind(),
                request,
                Sha256.hex(newcomer.kind() + request),
                json.of(newcomer.description()),
                newcomer.territory().value(),
                rules);
    }
}
