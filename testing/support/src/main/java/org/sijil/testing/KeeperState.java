package org.sijil.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the keeper writes down for the JVMs that come later: its process id and the port of its server. */
record KeeperState(long keeper, int port) {

    private static final Pattern LINE = Pattern.compile("keeper (\\d{1,18}) port (\\d{1,5})");

    /** Empty when there is none or when what is there cannot be read. */
    static Optional<KeeperState> read(Path home) throws IOException {
        try {
            Matcher line = LINE.matcher(Files.readString(file(home)).strip());
            return line.matches()
                    ? Optional.of(new KeeperState(Long.parseLong(line.group(1)), Integer.parseInt(line.group(2))))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    static void forget(Path home) throws IOException {
        Files.deleteIfExists(file(home));
    }

    void write(Path home) throws IOException {
        Path draft = Files.writeString(home.resolve("state.new"), "keeper " + keeper + " port " + port + "\n");
        Files.move(draft, file(home), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path file(Path home) {
        return home.resolve("state");
    }
}
