package org.sijil.social.verification;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sijil.social.rulefile.RuleFiles;
import org.sijil.social.rulefile.YamlMap;

/** The partner bodies as the files have them, read and checked once, at start; and those that the operator lets be asked. */
@Startup
@ApplicationScoped
class Bodies {

    private static final RuleFiles<Version> FILES = new RuleFiles<>("bodies", Bodies::read, Version::id);

    private final List<Version> byDate;
    private final VerificationConfig config;
    private final Clock clock;

    Bodies(VerificationConfig config, Clock clock) {
        this.byDate = FILES.all(config.shipped(), config.rules()).values().stream()
                .sorted(Comparator.comparing(Version::effectiveFrom))
                .toList();
        this.config = config;
        this.clock = clock;
        config.bodies().keySet().forEach(this::requireKnown);
    }

    /** Those asked in one way or the other. */
    List<Body> asked() {
        return today().stream()
                .filter(body -> config.bodies().containsKey(body.code()))
                .toList();
    }

    /** Those asked in one way. */
    List<Body> asked(VerificationConfig.Via via) {
        return asked().stream().filter(body -> way(config, body).via() == via).toList();
    }

    Optional<Body> find(String code) {
        return today().stream().filter(body -> body.code().equals(code)).findFirst();
    }

    /** How a body is asked that is. */
    static VerificationConfig.Way way(VerificationConfig config, Body body) {
        return Optional.ofNullable(config.bodies().get(body.code()))
                .orElseThrow(() -> new IllegalStateException("Body " + body.code() + " is not asked"));
    }

    private List<Body> today() {
        LocalDate today = LocalDate.now(clock);
        return byDate.stream()
                .filter(version -> !version.effectiveFrom().isAfter(today))
                .reduce((earlier, later) -> later)
                .map(Version::bodies)
                .orElse(List.of());
    }

    private void requireKnown(String code) {
        boolean known = byDate.stream()
                .flatMap(version -> version.bodies().stream())
                .anyMatch(body -> body.code().equals(code));
        if (!known) {
            throw new IllegalStateException("sijil.verification.bodies names " + code + ", which no file knows");
        }
    }

    static Version read(String file, String text) {
        YamlMap root = YamlMap.parse(file, text);
        root.text("source");
        root.confidence();
        Version version = new Version(
                root.name("id"),
                root.date("effectiveFrom"),
                root.maps("bodies").stream().map(Bodies::body).toList());
        root.nothingElse();
        if (version.bodies().stream().map(Body::code).distinct().count()
                < version.bodies().size()) {
            throw root.fault("a body is named twice");
        }
        return version;
    }

    private static Body body(YamlMap map) {
        List.of("ar", "fr", "en").forEach(map::text);
        Body.Finds finds = map.choice("finds", Body.Finds.values());
        Body body = new Body(
                map.name("code"),
                finds,
                finds == Body.Finds.CONTRACT ? map.text("contract") : null,
                map.maps("answers").stream().map(Bodies::verifiable).toList());
        map.nothingElse();
        return body;
    }

    private static Body.Verifiable verifiable(YamlMap map) {
        Body.Verifiable verifiable = new Body.Verifiable(
                map.text("answer"), map.choice("sends", Body.Sends.values()), map.whole("tolerance"));
        map.nothingElse();
        return verifiable;
    }

    /** The bodies from a day on. */
    record Version(String id, LocalDate effectiveFrom, List<Body> bodies) {}
}
