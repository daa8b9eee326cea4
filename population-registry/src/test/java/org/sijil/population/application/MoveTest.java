package org.sijil.population.application;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.application.Applications.CASABLANCA;
import static org.sijil.population.application.Applications.account;
import static org.sijil.population.application.Applications.begun;
import static org.sijil.population.application.Applications.captured;
import static org.sijil.population.application.Applications.draft;
import static org.sijil.population.application.Applications.move;
import static org.sijil.population.application.Applications.read;
import static org.sijil.population.application.Applications.reason;
import static org.sijil.population.application.Applications.submitted;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sijil.testing.SijilTestResource;

/** What is in the table of moves is possible; whatever is not is refused, and the refusal says what is possible instead. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class MoveTest {

    private static final Path GUIDE = Path.of("../docs/api/population.md");

    /** What can be asked for, by its address. */
    private static final Map<Move, String> ADDRESSES = Map.of(
            Move.SUBMIT, "submission",
            Move.CAPTURE, "capture",
            Move.REGISTER, "registration",
            Move.REFUSE, "refusal",
            Move.WITHDRAW, "withdrawal");

    private final String account = account();

    /** How a request comes into each state in which somebody may ask for something. */
    private final Map<RegistrationState, UnaryOperator<String>> ways = Map.of(
            RegistrationState.DRAFT, any -> begun(account(), draft("moroccan", adult())),
            RegistrationState.SUBMITTED, any -> submitted(account(), adult()),
            RegistrationState.CAPTURED, any -> captured(account(), adult()),
            RegistrationState.REGISTERED, any -> after(captured(account(), adult()), Move.REGISTER),
            RegistrationState.REFUSED, any -> after(captured(account(), adult()), Move.REFUSE),
            RegistrationState.WITHDRAWN, any -> after(captured(account(), adult()), Move.WITHDRAW));

    @Test
    void whatIsNotInTheTableIsRefused() {
        ways.forEach((state, way) -> {
            String id = state == RegistrationState.DRAFT
                    ? begun(CASABLANCA, draft("moroccan", adult()))
                    : way.apply(account);
            for (Map.Entry<Move, String> asked : ADDRESSES.entrySet()) {
                boolean possible = asked.getKey().from().contains(state);
                boolean anothers = asked.getKey() == Move.SUBMIT && state != RegistrationState.DRAFT;
                if (!possible && !anothers) {
                    ask(id, asked.getKey())
                            .statusCode(409)
                            .body("code", equalTo("move-not-possible"))
                            .body("title", containsString(state.code()))
                            .body("detail", containsString(possibleFrom(state)));
                }
            }
            read(CASABLANCA, id).body("state", equalTo(state.code()));
        });
    }

    @Test
    void aSubmittedRequestIsNotSubmittedAgain() {
        String id = submitted(account, adult());

        move(account, id, "submission").statusCode(409).body("detail", containsString("capture, refuse, withdraw"));
    }

    @Test
    void endsAreEnds() {
        Set<RegistrationState> ends = EnumSet.allOf(RegistrationState.class);
        Arrays.stream(Move.values()).flatMap(move -> move.from().stream()).forEach(ends::remove);

        assertEquals(
                EnumSet.of(
                        RegistrationState.REGISTERED,
                        RegistrationState.REFUSED,
                        RegistrationState.WITHDRAWN,
                        RegistrationState.EXPIRED),
                ends);
    }

    @Test
    void theGuideHasTheTable() throws IOException {
        String table = "| move | from | to | by |\n|---|---|---|---|\n"
                + Arrays.stream(Move.values()).map(MoveTest::line).collect(joining());

        assertTrue(Files.readString(GUIDE).contains(table), "docs/api/population.md should have\n" + table);
    }

    private static String line(Move move) {
        String from =
                move.from().stream().map(state -> "`" + state.code() + "`").collect(joining(", "));
        return "| `%s` | %s | `%s` | %s |%n"
                .formatted(move.code(), from, move.to().code(), move.by().name().toLowerCase(Locale.ROOT));
    }

    private static String after(String id, Move move) {
        ask(id, move).statusCode(200);
        return id;
    }

    private static ValidatableResponse ask(String id, Move move) {
        boolean reasoned = move == Move.REFUSE || move == Move.WITHDRAW;
        return move(CASABLANCA, id, ADDRESSES.get(move), reasoned ? reason() : null);
    }

    private static String possibleFrom(RegistrationState state) {
        return Arrays.stream(Move.values())
                .filter(move -> move.from().contains(state) && move.by() != Move.By.TIME)
                .map(Move::code)
                .collect(joining(", "));
    }
}
