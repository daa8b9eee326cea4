package org.sijil.gateway.interop;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sijil.commons.problem.ProblemType;
import org.sijil.gateway.security.RefusalForm;

/** What is refused below the addresses of SPDCI is said in its words: {@code {"errors": [{"code", "message"}]}}. */
@Singleton
class TransportErrors implements RefusalForm {

    @Override
    public boolean isFor(String path) {
        return Stream.of(Registry.values()).anyMatch(registry -> registry.covers(path));
    }

    @Override
    public Object document(ProblemType reason, Locale language) {
        String message = reason.title().in(language) + ". " + reason.remedy().in(language);
        return Map.of("errors", List.of(Map.of("code", code(reason), "message", message)));
    }

    private static String code(ProblemType reason) {
        if (reason instanceof SpdciProblem own) {
            return own.error();
        }
        return switch (reason.status()) {
            case 401 -> "err.request.unauthorized";
            case 403 -> "err.request.forbidden";
            case 404 -> "err.request.not_found";
            case 429 -> "err.request.too_many_requests";
            case 504 -> "err.request.timeout";
            default -> reason.status() >= 500 ? "err.service.unavailable" : "err.request.bad";
        };
    }
}
