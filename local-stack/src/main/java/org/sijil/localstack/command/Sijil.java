package org.sijil.localstack.command;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijil.localstack.state.Trouble;
import org.sijil.localstack.token.Tokens;
import org.sijil.localstack.token.UnknownIdentity;

/** The program behind the {@code sijil} script. */
public final class Sijil {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int NOT_UNDERSTOOD = 2;
    static final int NOT_UP = 3;

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final PrintStream out;
    private final PrintStream err;

    Sijil(Settings settings, PrintStream err) {
        this.out = settings.out();
        this.err = err;
        commands.put("demo", new DemoCommand(settings));
        commands.put("up", new UpCommand(settings));
        commands.put("down", new DownCommand(settings));
        commands.put("status", new StatusCommand(settings));
        commands.put("logs", new LogsCommand(settings));
        commands.put("token", new TokenCommand(settings));
        commands.put("reset", new ResetCommand(settings));
    }

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code;
        try {
            code = new Sijil(Settings.of(System.getenv(), out), err).run(List.of(words));
        } catch (NotUnderstood | Trouble e) {
            err.println(e.getMessage());
            code = FAILED;
        }
        System.exit(code);
    }

    int run(List<String> words) {
        String name = words.isEmpty() ? "help" : words.get(0);
        if (List.of("help", "--help", "-h").contains(name)) {
            return help();
        }
        Command command = commands.get(name);
        if (command == null) {
            err.println("There is no command " + name + "; ./sijil help lists them.");
            return NOT_UNDERSTOOD;
        }
        return run(command, words.subList(1, words.size()));
    }

    private int run(Command command, List<String> words) {
        try {
            return command.run(words);
        } catch (NotUnderstood e) {
            err.println(e.getMessage() + " Usage: ./sijil " + command.usage());
            return NOT_UNDERSTOOD;
        } catch (UnknownIdentity e) {
            err.println(e.getMessage());
            return NOT_UNDERSTOOD;
        } catch (Trouble | UncheckedIOException e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private int help() {
        out.println("Sijil on this machine. It needs a JDK 17 or newer, and Maven to build.\n");
        commands.values().forEach(command -> out.printf("  ./sijil %-62s %s%n", command.usage(), command.purpose()));
        out.println("\nWHO of ./sijil token WHO is one of:\n");
        out.println(Tokens.everyone().indent(2));
        out.println("The state lives in .sijil, or where SIJIL_HOME says; SIJIL_PORT_OFFSET moves every port.");
        return DONE;
    }
}
