package org.sijil.localstack.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.sijil.localstack.process.LogFile;

/** Shows the end of the logs, and what is added to them. */
final class LogsCommand implements Command {

    private static final int LINES_OF_ALL = 10;
    private static final int LINES_OF_ONE = 200;

    private final Settings settings;

    LogsCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String usage() {
        return "logs [SERVICE] [-f]";
    }

    @Override
    public String purpose() {
        return "shows the end of the logs; -f goes on";
    }

    @Override
    public int run(List<String> words) {
        Arguments arguments = new Arguments(words, Set.of("-f", "--follow"), Set.of());
        List<Path> logs = arguments.rest().isEmpty() ? all() : List.of(named(arguments.only("service")));
        Map<Path, Long> ends = new LinkedHashMap<>();
        logs.forEach(log -> ends.put(log, LogFile.size(log)));
        int lines = logs.size() == 1 ? LINES_OF_ONE : LINES_OF_ALL;
        logs.forEach(log -> settings.say("==> " + log + "\n" + LogFile.tail(log, lines) + "\n"));
        if (arguments.has("-f") || arguments.has("--follow")) {
            follow(ends);
        }
        return Sijil.DONE;
    }

    private Path named(String service) {
        Path log = settings.state().log(service);
        if (!all().contains(log)) {
            List<String> names = all().stream().map(LogsCommand::nameOf).toList();
            throw new NotUnderstood("There is no log of " + service + "; there are: " + String.join(", ", names) + ".");
        }
        return log;
    }

    private List<Path> all() {
        Path folder = settings.state().logs();
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private static String nameOf(Path log) {
        String file = log.getFileName().toString();
        return file.substring(0, file.length() - ".log".length());
    }

    private void follow(Map<Path, Long> ends) {
        List<LogFile> open = ends.entrySet().stream()
                .map(end -> new LogFile(end.getKey(), end.getValue()))
                .toList();
        while (!Thread.currentThread().isInterrupted()) {
            open.forEach(log -> log.copyNews(settings.out()));
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
