package org.sijil.commons.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;

/** The people of whom the trial service has heard. */
@ApplicationScoped
public class TrialPersons implements KnownPersons {

    private final Map<Idcs, UUID> ids = new ConcurrentHashMap<>();

    /** From now on the service knows the holder of the number. */
    void meet(String idcs, UUID person) {
        ids.put(new Idcs(idcs), person);
    }

    @Override
    public Uni<@Nullable UUID> idOf(Idcs idcs) {
        return Uni.createFrom().item(ids.get(idcs));
    }
}
