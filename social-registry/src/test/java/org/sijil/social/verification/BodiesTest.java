package org.sijil.social.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.rulefile.RuleFileFault;

/** The shipped bodies are asked what exists, and what a body says is judged as a stranger's word. */
class BodiesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String ID = "00000000-0000-0000-0000-000000000001";

    @Test
    void bodiesVerifyAnswersThatAreDeclared() throws IOException {
        List<String> declared = Arrays.stream(Declaration.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        Bodies.read("ma-2026.yaml", resource("bodies/ma-2026.yaml")).bodies().forEach(body -> {
            body.answers().forEach(each -> assertTrue(declared.contains(each.answer()), each.answer()));
            if (body.contract() != null) {
                assertTrue(contracts().contains("code: " + body.contract() + ", type: contract"), body.code());
            }
        });
    }

    @Test
    void aBodyIsNamedOnce() throws IOException {
        String twice = resource("bodies/ma-2026.yaml").replace("code: telecoms", "code: land-registry");

        RuleFileFault fault = assertThrows(RuleFileFault.class, () -> Bodies.read("ma-2026.yaml", twice));
        assertEquals("ma-2026.yaml, line 10: a body is named twice", fault.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        true    | question | 0  | "value":true                           | confirmed
        true    | question | 0  | "value":"false"                        | contradicted
        true    | question | 0  | "finding":"unknown"                    | unknown
        true    | question | 0  | "finding":"confirmed"                  | -
        1200.00 | question | 15 | "value":1100                           | confirmed
        1200.00 | question | 15 | "value":"1000.00"                      | contradicted
        0.00    | question | 15 | "value":0                              | confirmed
        1200.00 | value    | 0  | "finding":"contradicted"               | contradicted
        1200.00 | value    | 0  | "value":1200                           | -
        true    | question | 0  | "value":"perhaps"                      | -
        true    | question | 0  | "value":[true]                         | -
        true    | question | 0  | "value":-1                             | -
        true    | question | 0  | "finding":"maybe","value":true         | -
        true    | question | 0  | "value":true,"on":"2026-11-23"         | -
        true    | question | 0  | "value":true,"on":"soon"               | -
        """)
    void whatABodySaysIsJudged(String declared, String sends, int tolerance, String said, String finding)
            throws IOException {
        String on = said.contains("\"on\"") ? "" : ",\"on\":\"2026-11-22\"";
        Body.Verifiable verifiable =
                new Body.Verifiable("any", sends.equals("value") ? Body.Sends.VALUE : Body.Sends.QUESTION, tolerance);

        Optional<Found.Finding> judged = Found.read(
                        new ObjectMapper().readTree("{\"id\":\"" + ID + "\"," + said + on + "}"), TODAY)
                .flatMap(found -> found.of(declared, verifiable));
        assertEquals(Optional.ofNullable(finding), judged.map(Found.Finding::code));
    }

    private static String contracts() {
        try {
            return resource("questionnaires/ma-rsu-2021.yaml");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = BodiesTest.class.getResourceAsStream("/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
