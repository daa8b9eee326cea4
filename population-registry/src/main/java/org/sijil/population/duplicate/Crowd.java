package org.sijil.population.duplicate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sijil.population.likeness.Company;
import org.sijil.population.likeness.Likenesses;
import org.sijil.population.likeness.Match;
import org.sijil.population.likeness.Sought;

/** Newcomers of one transaction, let in one after the other; see {@link CrowdGate}. */
public final class Crowd {

    /** The number of the lock at the gate. Any will do, as long as nothing else in the database uses it. */
    static final long GATE = 7218202512L;

    private final Likenesses likenesses;
    private final String seenAt;
    private final Map<UUID, Sought> newcomers;
    private final Map<UUID, List<Match>> registered = new HashMap<>();
    private final List<Sought> entering = new ArrayList<>();
    private final Company company = new Company();

    Crowd(Connection tx, Likenesses likenesses, String seenAt, Map<UUID, Sought> newcomers) throws SQLException {
        this.likenesses = likenesses;
        this.seenAt = seenAt;
        this.newcomers = newcomers;
        List<List<Match>> alike = likenesses.inRegister(tx, List.copyOf(newcomers.values()));
        newcomers.keySet().forEach(id -> registered.put(id, alike.get(registered.size())));
    }

    /**
     * Lets a newcomer in who is like nobody registered, and like nobody let in before.
     *
     * @return whom the newcomer may be, who is then not let in; nobody for one who is
     */
    public List<Match> admit(Connection tx, UUID id) throws SQLException {
        Sought newcomer = newcomers.get(id);
        if (newcomer == null) {
            throw new IllegalArgumentException("Not one of the crowd");
        }
        List<Match> alike = new ArrayList<>(registered.getOrDefault(id, List.of()));
        alike.addAll(likenesses.in(tx, company, newcomer));
        if (alike.stream().anyMatch(Match::isLikely)) {
            return alike;
        }
        company.add(id, newcomer);
        entering.add(newcomer);
        return List.of();
    }

    /** The register as it was when the crowd was compared with it. */
    String seenAt() {
        return seenAt;
    }

    boolean isEntering() {
        return !entering.isEmpty();
    }

    /** Whether somebody let in is likely one of some others. */
    boolean hasAnyOf(Connection tx, Company others) throws SQLException {
        for (Sought one : entering) {
            if (likenesses.in(tx, others, one).stream().anyMatch(Match::isLikely)) {
                return true;
            }
        }
        return false;
    }
}
