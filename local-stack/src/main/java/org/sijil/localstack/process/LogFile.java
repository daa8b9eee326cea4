package org.sijil.localstack.process;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a log while its server writes it, and turns JSON lines into sentences. */
public final class LogFile {

    private static final int WINDOW = 1 << 20;

    private final Path file;
    private long position;

    /** Reads from the given byte on. */
    public LogFile(Path file, long position) {
        this.file = file;
        this.position = position;
    }

    /** The last lines of a log; nothing when there is no log. */
    public static String tail(Path file, int lines) {
        LogFile log = new LogFile(file, Math.max(0, size(file) - WINDOW));
        List<String> all = log.news();
        return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    /** How long it is now, in bytes. */
    public static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Copies the lines that have been written since the last call. */
    public synchronized void copyNews(PrintStream out) {
        news().forEach(out::println);
        out.flush();
    }

    /** Whole lines only: the last one may still be on its way. */
    private List<String> news() {
        String text = read();
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        position += whole.getBytes(StandardCharsets.UTF_8).length;
        return whole.lines().map(LogLine::readable).toList();
    }

    private String read() {
        if (Files.notExists(file)) {
            return "";
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            position = open.length() < position ? 0 : position;
            open.seek(position);
            byte[] bytes = new byte[(int) Math.min(open.length() - position, WINDOW)];
            open.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(" + file + " cannot be read)\n";
        }
    }
}
