package org.sijil.localstack.load;

import java.util.List;
import java.util.Map;

/**
 * What the stand-in answers.
 *
 * @param status 0 breaks the connection off without an answer
 */
record Reply(int status, Map<String, String> headers, Object body) {

    static final Reply BREAK = new Reply(0, Map.of(), Map.of());

    static Reply of(int status, Object body) {
        return new Reply(status, Map.of(), body);
    }

    /** A problem document; its texts repeat personal data, which ours never do, to see that nobody shows them. */
    static Reply problem(int status, String code, String... pointers) {
        List<Map<String, String>> errors = List.of(pointers).stream()
                .map(pointer -> Map.of("pointer", pointer, "code", code, "detail", "Fatima Alaoui, BE123456"))
                .toList();
        return of(status, Map.of("code", code, "title", "Fatima Alaoui", "detail", "BE123456", "errors", errors));
    }

    Reply with(String header, String value) {
        return new Reply(status, Map.of(header, value), body);
    }
}
