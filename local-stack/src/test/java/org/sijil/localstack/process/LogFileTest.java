package org.sijil.localstack.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void theTailIsTheLastLines() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "one\ntwo\nثلاثة\n");

        assertEquals("two\nثلاثة", LogFile.tail(log, 2));
        assertEquals("", LogFile.tail(folder.resolve("missing.log"), 2));
    }

    @Test
    void onlyWhatIsNewIsCopiedAlsoAfterTheLogBeganAnew() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "old\n");
        LogFile reader = new LogFile(log, LogFile.size(log));
        ByteArrayOutputStream copied = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(copied, true, StandardCharsets.UTF_8);

        Files.writeString(log, "new\n", StandardOpenOption.APPEND);
        reader.copyNews(out);
        reader.copyNews(out);
        Files.writeString(log, "anew\n");
        reader.copyNews(out);

        assertEquals("new\nanew\n", copied.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aServicesJsonLineIsReadAsASentenceWithItsCauses() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), """
                {"timestamp":"12:00","loggerName":"org.sijil","level":"ERROR","message":"It failed","exception":{\
                "exceptionType":"Outer","message":"no","causedBy":{"exception":{"exceptionType":"Inner","message":"why"}}}}
                {not json
                """);

        assertEquals(
                "12:00 ERROR org.sijil: It failed\n    Outer: no\n    Inner: why\n{not json", LogFile.tail(log, 9));
    }

    @Test
    void aLineThatIsStillBeingWrittenWaitsForItsEnd() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "whole\nhal");

        assertEquals("whole", LogFile.tail(log, 9));
    }
}
