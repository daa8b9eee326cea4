package org.sijil.population.partner;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import org.sijil.commons.security.Caller;

/** Raises the alarm for a partner that asked for too many people whom nobody knows. */
@ApplicationScoped
public class Sweeps {

    private final PartnerDirectory partners;
    private final Caller caller;
    private final MeterRegistry meters;

    Sweeps(PartnerDirectory partners, Caller caller, MeterRegistry meters) {
        this.partners = partners;
        this.caller = caller;
        this.meters = meters;
    }

    /** Tells of the partner that asks, which this very question has paused. */
    public void raiseAlarm() {
        String client = String.valueOf(caller.client());
        partners.forget();
        meters.counter("sijil.partner.sweeps", "partner", client).increment();
        Log.warnf("Partner %s is paused: it asked for too many people whom nobody knows", client);
    }
}
