package org.sijil.localstack.load;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void theTimeLeftIsToldOnceThereIsARate() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), 100, false);

        for (int household = 0; household < 100; household++) {
            progress.add(4);
        }

        List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        String last = lines.get(lines.size() - 1);
        assertTrue(lines.get(0).endsWith("1 of 100 households, 4 people"), lines::toString);
        assertFalse(lines.get(0).contains("left"), lines::toString);
        assertTrue(last.contains("100 of 100 households, 400 people, "), last);
        assertTrue(last.endsWith(" people/s, 0 s left"), last);
    }
}
