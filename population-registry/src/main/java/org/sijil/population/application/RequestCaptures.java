package org.sijil.population.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sijil.population.biometrics.BiometricFollower;
import org.sijil.population.biometrics.CaptureView;
import org.sijil.population.biometrics.Captures;

/** Whose fingers or eyes were captured has come. */
@ApplicationScoped
class RequestCaptures implements BiometricFollower {

    private final HeldRequests held;
    private final RegistrationRequests requests;
    private final Captures captures;

    RequestCaptures(HeldRequests held, RegistrationRequests requests, Captures captures) {
        this.held = held;
        this.requests = requests;
        this.captures = captures;
    }

    @Override
    public Uni<Void> admit(UUID request) {
        return held.hold(request)
                .invoke(RequestCaptures::requireExpected)
                .invoke(found -> captures.requireAge(found.person().birthDate()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> happened(CaptureView capture) {
        UUID request = capture.requestId();
        return request == null ? Uni.createFrom().voidItem() : requests.captured(request);
    }

    /** Somebody may come again while the request is open: for better samples. */
    private static void requireExpected(HeldRequest found) {
        if (found.state() != RegistrationState.CAPTURED) {
            Move.CAPTURE.requireFrom(found.state());
        }
    }
}
