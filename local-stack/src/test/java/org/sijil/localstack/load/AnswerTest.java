package org.sijil.localstack.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** What of a refusal is shown: nothing that could tell of a person. */
class AnswerTest {

    @Test
    void aRefusalNamesReasonFieldsAndTrace() throws JsonProcessingException {
        Answer answer = answer("""
                {"code": "invalid-request", "title": "Fatima Alaoui", "detail": "BE123456",
                 "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 "errors": [{"pointer": "/cnie", "code": "pattern", "detail": "BE123456 is wrong"},
                            {"pointer": "/guardian/idcs", "code": "not-null", "detail": "2345678901"},
                            {"pointer": "/cnie", "code": "not-null", "detail": ""}]}""");

        assertEquals(
                "422 invalid-request at /cnie, /guardian/idcs (trace 4bf92f3577b34da6a3ce929d0e0e4736)",
                answer.refusal());
    }

    @Test
    void whatHasNotTheShapeOfAReasonOrAFieldIsLeftOut() throws JsonProcessingException {
        Answer answer = answer("""
                {"code": "Fatima Alaoui is known", "traceId": "BE123456",
                 "errors": [{"pointer": "/persons/فاطمة"}, {"pointer": "BE123456"}, {}]}""");

        assertEquals("422", answer.refusal());
        assertEquals("", answer.code());
    }

    @Test
    void anAnswerWithoutABodyIsAStatus() {
        assertEquals("0", Answer.none().refusal());
    }

    private static Answer answer(String body) throws JsonProcessingException {
        return new Answer(422, "", new ObjectMapper().readTree(body));
    }
}
