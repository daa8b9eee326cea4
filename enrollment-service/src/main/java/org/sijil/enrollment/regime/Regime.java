package org.sijil.enrollment.regime;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Texts;

/**
 * One regime, as its file states it.
 *
 * @param id stable name, as in {@code ma-asd}
 * @param membership how people are grouped before the rules are applied
 * @param versions the conditions, each from its date
 * @param openPoints what no source settles; each is off unless the file says otherwise
 * @param amounts what is paid, for a regime that pays
 */
@RegisterForReflection
public record Regime(
        String id,
        RegimeKind kind,
        Texts names,
        Membership membership,
        List<RegimeVersion> versions,
        List<OpenPoint> openPoints,
        @Nullable Amounts amounts) {

    /** Refuses a regime that lacks a part. */
    public Regime {
        Required.all("id", id, "kind", kind, "names", names, "membership", membership, "versions", versions);
        versions = List.copyOf(versions);
        openPoints = Required.list(openPoints);
    }

    /** The conditions in force on a day; empty before the first version. */
    public Optional<RegimeVersion> on(LocalDate day) {
        return versions.stream().filter(version -> version.covers(day)).findFirst();
    }

    /** The version of a given id, for the replay of an old decision. */
    public Optional<RegimeVersion> version(String versionId) {
        return versions.stream()
                .filter(version -> version.id().equals(versionId))
                .findFirst();
    }

    /** The open points that the file turns on. */
    public Set<String> settledPoints() {
        return openPoints.stream()
                .filter(OpenPoint::enabled)
                .map(OpenPoint::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Two open enrollments of one person on the same track exclude each other: all compulsory health regimes share one, a
     * cash regime has its own.
     */
    public String track() {
        return kind == RegimeKind.COMPULSORY_HEALTH ? "compulsory-health" : id;
    }

    /** What is paid, for a regime that was checked to pay. */
    public Amounts requireAmounts() {
        if (amounts == null) {
            throw new IllegalStateException("Regime " + id + " pays no amounts");
        }
        return amounts;
    }
}
