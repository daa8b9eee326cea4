package org.sijil.localstack.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void optionsMayStandAloneOrTakeAValueInEitherForm() {
        Arguments arguments = read("--detach --port-offset 10 gateway");

        assertTrue(arguments.has("--detach"));
        assertEquals(10, arguments.number("--port-offset", 0, 0, 100));
        assertEquals("gateway", arguments.only("service"));
        assertEquals(11, read("--port-offset=11").number("--port-offset", 0, 0, 100));
    }

    @Test
    void whatIsNotSaidHasItsDefault() {
        assertFalse(read("").has("--detach"));
        assertEquals(7, read("").number("--port-offset", 7, 0, 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--bogus", "--port-offset", "--port-offset many", "--port-offset 101", "--port-offset -1", "word"
            })
    void nonsenseIsNotUnderstood(String words) {
        assertThrows(NotUnderstood.class, () -> read(words).withoutRest().number("--port-offset", 0, 0, 100));
    }

    private static Arguments read(String words) {
        List<String> list = words.isEmpty() ? List.of() : List.of(words.split(" "));
        return new Arguments(list, Set.of("--detach"), Set.of("--port-offset"));
    }
}
