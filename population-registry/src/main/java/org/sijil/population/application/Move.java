package org.sijil.population.application;

import static org.sijil.population.application.RegistrationState.APPOINTED;
import static org.sijil.population.application.RegistrationState.CAPTURED;
import static org.sijil.population.application.RegistrationState.DRAFT;
import static org.sijil.population.application.RegistrationState.EXPIRED;
import static org.sijil.population.application.RegistrationState.REFUSED;
import static org.sijil.population.application.RegistrationState.REGISTERED;
import static org.sijil.population.application.RegistrationState.SUBMITTED;
import static org.sijil.population.application.RegistrationState.UNDER_EXAMINATION;
import static org.sijil.population.application.RegistrationState.WITHDRAWN;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that can become of a request: the one table of what leads from where to where, and who does it. */
@Schema(name = "RegistrationMove")
public enum Move {
    @JsonProperty("create")
    CREATE(By.APPLICANT, List.of(), DRAFT),
    @JsonProperty("change")
    CHANGE(By.APPLICANT, List.of(DRAFT), DRAFT),
    @JsonProperty("submit")
    SUBMIT(By.APPLICANT, List.of(DRAFT), SUBMITTED),
    @JsonProperty("appoint")
    APPOINT(By.APPOINTMENT, List.of(SUBMITTED, APPOINTED), APPOINTED),
    @JsonProperty("unappoint")
    UNAPPOINT(By.APPOINTMENT, List.of(APPOINTED), SUBMITTED),
    @JsonProperty("capture")
    CAPTURE(By.AGENT, List.of(SUBMITTED, APPOINTED), CAPTURED),
    @JsonProperty("register")
    REGISTER(By.AGENT, List.of(CAPTURED), REGISTERED),
    @JsonProperty("examine")
    EXAMINE(By.AGENT, List.of(CAPTURED), UNDER_EXAMINATION),
    @JsonProperty("admit")
    ADMIT(By.CASE, List.of(UNDER_EXAMINATION), REGISTERED),
    @JsonProperty("turn-away")
    TURN_AWAY(By.CASE, List.of(UNDER_EXAMINATION), REFUSED),
    @JsonProperty("give-up")
    GIVE_UP(By.CASE, List.of(UNDER_EXAMINATION), WITHDRAWN),
    @JsonProperty("refuse")
    REFUSE(By.AGENT, List.of(SUBMITTED, APPOINTED, CAPTURED), REFUSED),
    @JsonProperty("withdraw")
    WITHDRAW(By.APPLICANT, List.of(DRAFT, SUBMITTED, APPOINTED, CAPTURED), WITHDRAWN),
    @JsonProperty("expire")
    EXPIRE(By.TIME, List.of(DRAFT, SUBMITTED), EXPIRED);

    private final By by;

    @SuppressWarnings("ImmutableEnumChecker") // only ever List.of
    private final List<RegistrationState> from;

    private final RegistrationState to;

    Move(By by, List<RegistrationState> from, RegistrationState to) {
        this.by = by;
        this.from = from;
        this.to = to;
    }

    /** Who makes a move. */
    enum By {
        /** Whoever asks, or the agent who wrote the request for them. */
        APPLICANT,
        /** An agent of the territory. */
        AGENT,
        /** An appointment that is made, moved, cancelled or missed. */
        APPOINTMENT,
        /** The end of a duplicate case. */
        CASE,
        /** A deadline that is over. */
        TIME
    }

    By by() {
        return by;
    }

    List<RegistrationState> from() {
        return from;
    }

    RegistrationState to() {
        return to;
    }

    /** As it stands on the wire. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws org.sijil.commons.problem.Refused {@code move-not-possible}, which says what is possible instead */
    void requireFrom(RegistrationState state) {
        if (!from.contains(state)) {
            throw ApplicationProblem.MOVE_NOT_POSSIBLE
                    .with(Map.of("state", state.code(), "possible", possibleFrom(state)))
                    .refuse();
        }
    }

    private static String possibleFrom(RegistrationState state) {
        String moves = Arrays.stream(values())
                .filter(move -> move.from.contains(state) && move.by != By.TIME)
                .map(Move::code)
                .collect(Collectors.joining(", "));
        return moves.isEmpty() ? "–" : moves;
    }
}
