package org.sijil.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;

/** After all the others: what the services wrote down about the people they met. */
@Order(4)
@ExtendWith(RunningStack.class)
class LogsTest {

    private final LocalStack stack;

    LogsTest(LocalStack stack, Door door) {
        this.stack = stack;
        Home.registered(door);
    }

    @Test
    void noLogNamesAPersonsNumber() throws IOException {
        Set<String> numbers = KnownNumbers.all();
        assertFalse(numbers.isEmpty());
        Set<String> leaks = new TreeSet<>();
        for (Path log : logs()) {
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            if (numbers.stream().anyMatch(text::contains)) {
                leaks.add(log.getFileName().toString());
            }
        }
        assertEquals(Set.of(), leaks);
    }

    /** Those of this start and of the one before, of every server. */
    private List<Path> logs() throws IOException {
        try (Stream<Path> all = Files.list(stack.log(ServiceName.GATEWAY).getParent())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
