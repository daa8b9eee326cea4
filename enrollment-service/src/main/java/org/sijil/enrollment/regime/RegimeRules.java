package org.sijil.enrollment.regime;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sijil.commons.hash.Sha256;

/** A regime whose file passed every check, ready to be asked. Safe for many threads. */
public final class RegimeRules {

    private static final int FINGERPRINT_LENGTH = 16;

    private final Regime regime;
    private final Map<String, VersionRules> versions;
    private final String fingerprint;

    private RegimeRules(Regime regime, Map<String, VersionRules> versions, String fingerprint) {
        this.regime = regime;
        this.versions = versions;
        this.fingerprint = fingerprint;
    }

    static RegimeRules of(Regime regime, String text, BiFunction<String, String, InvalidRegime> fault) {
        Map<String, VersionRules> versions = new LinkedHashMap<>();
        for (int i = 0; i < regime.versions().size(); i++) {
            RegimeVersion version = regime.versions().get(i);
            versions.put(version.id(), VersionRules.of(regime, version, "/versions/" + i, fault));
        }
        return new RegimeRules(regime, versions, fingerprint(text));
    }

    /** What the file states. */
    public Regime regime() {
        return regime;
    }

    /** The rules in force on a day; empty before the first version. */
    public Optional<VersionRules> on(LocalDate day) {
        return regime.on(day).map(version -> versions.get(version.id()));
    }

    /** The rules of a named version, for the replay of an old decision. */
    public Optional<VersionRules> version(String id) {
        return Optional.ofNullable(versions.get(id));
    }

    /** Tells apart two files that name their versions alike: the start of the SHA-256 of the text. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The days on which the rules change, in order. */
    public List<LocalDate> turningDays() {
        return regime.versions().stream().map(RegimeVersion::effectiveFrom).toList();
    }

    private static String fingerprint(String text) {
        return Sha256.hex(text).substring(0, FINGERPRINT_LENGTH);
    }
}
