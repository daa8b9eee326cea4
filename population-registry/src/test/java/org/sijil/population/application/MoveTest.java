package org.sijil.population.application;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.application.Applications.CASABLANCA;
import static org.sijil.population.application.Applications.account;
import static org.sijil.population.application.Applications.begun;
import static org.sijil.population.application.Applications.draft;
import static org.sijil.population.application.Applications.move;
import static org.sijil.population.application.Applications.read;
import static org.sijil.population.application.Applications.reason;
import static org.sijil.population.application.Applications.submitted;
import static org.sijil.population.application.Applications.withDeskPapers;
import static org.sijil.population.duplicate.Cases.again;
import static org.sijil.population.duplicate.Cases.girl;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.MovableClock;
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

    @Inject
    Expiry expiry;

    @AfterEach
    void backToday() {
        MovableClock.daysLater(0);
    }

    @Test
    void whatIsNotInTheTableIsRefused() throws Throwable {
        for (RegistrationState state : RegistrationState.values()) {
            String id = in(state);
            for (Move move : ADDRESSES.keySet()) {
                if (!move.from().contains(state)) {
                    ask(id, move)
                            .statusCode(409)
                            .body("code", equalTo("move-not-possible"))
                            .body("title", containsString(state.code()))
                            .body("detail", containsString(possibleFrom(state)));
                }
            }
            read(CASABLANCA, id).body("state", equalTo(state.code()));
        }
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

    /** A request that an agent began, and that has come into a state. */
    private String in(RegistrationState state) throws Throwable {
        return switch (state) {
            case DRAFT -> begun(CASABLANCA, withDeskPapers(draft("moroccan", adult()), CASABLANCA, "cnie"));
            case SUBMITTED -> after(in(RegistrationState.DRAFT), Move.SUBMIT);
            case APPOINTED -> appointed(in(RegistrationState.SUBMITTED));
            case CAPTURED -> after(in(RegistrationState.SUBMITTED), Move.CAPTURE);
            case UNDER_EXAMINATION -> heldUp();
            case REGISTERED -> after(in(RegistrationState.CAPTURED), Move.REGISTER);
            case REFUSED -> after(in(RegistrationState.CAPTURED), Move.REFUSE);
            case WITHDRAWN -> after(in(RegistrationState.CAPTURED), Move.WITHDRAW);
            case EXPIRED -> expired(in(RegistrationState.SUBMITTED));
        };
    }

    private static String after(String id, Move move) {
        ask(id, move).statusCode(200);
        return id;
    }

    private static String appointed(String id) {
        String query = "?appointment=" + UUID.randomUUID() + "&day=" + Life.today();
        as(CASABLANCA).post("/test/appointments/" + id + query).then().statusCode(204);
        return id;
    }

    private static String heldUp() {
        Map<String, Object> girl = girl(someone());
        registered(girl);
        String id = begun(CASABLANCA, withDeskPapers(draft("minor-or-ward", again(girl)), CASABLANCA, "birth-record"));
        after(after(id, Move.SUBMIT), Move.CAPTURE);
        ask(id, Move.REGISTER).statusCode(202);
        return id;
    }

    private String expired(String id) throws Throwable {
        MovableClock.daysLater(91);
        VertxContextSupport.subscribeAndAwait(expiry::run);
        MovableClock.daysLater(0);
        return id;
    }

    private static ValidatableResponse ask(String id, Move move) {
        boolean reasoned = move == Move.REFUSE || move == Move.WITHDRAW;
        return move(CASABLANCA, id, Objects.requireNonNull(ADDRESSES.get(move)), reasoned ? reason() : null);
    }

    private static String possibleFrom(RegistrationState state) {
        return Arrays.stream(Move.values())
                .filter(move -> move.from().contains(state) && move.by() != Move.By.TIME)
                .map(Move::code)
                .collect(joining(", "));
    }
}
