package org.sijil.commons.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that reaches the edge into a {@link Problem}. */
class ProblemMapping {

    /** Too many requests, and not now. */
    private static final Set<Integer> PASSING = Set.of(429, 503);

    private final UnreadableJson json;

    ProblemMapping(UnreadableJson json) {
        this.json = json;
    }

    @ServerExceptionMapper
    RestResponse<Problem> refused(Refused refusal, HttpHeaders headers) {
        Duration wait = refusal.retryAfter();
        return answer(
                Problems.of(refusal, language(headers)),
                wait == null ? Problem.COME_BACK_AFTER : Long.toString(wait.toSeconds()));
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ResteasyReactiveViolationException invalid, HttpHeaders headers) {
        return refused(Violations.refusal(invalid.getConstraintViolations()), headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(JacksonException unreadable, HttpHeaders headers) {
        return refused(json.refusal(unreadable), headers);
    }

    /** Named besides its parent, because the framework brings a mapper of its own for it. */
    @ServerExceptionMapper
    RestResponse<Problem> mismatched(MismatchedInputException mismatched, HttpHeaders headers) {
        return refused(json.refusal(mismatched), headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unauthenticated(UnauthorizedException denied, HttpHeaders headers) {
        return challenge(headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> badToken(AuthenticationFailedException denied, HttpHeaders headers) {
        return challenge(headers);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException denied, HttpHeaders headers) {
        return answer(Problems.of(CommonProblem.FORBIDDEN, language(headers), List.of()));
    }

    /**
     * What the HTTP layer itself refuses. It answers 404 to a parameter that it cannot convert; a malformed value is the
     * client's fault, so we say 400.
     */
    @ServerExceptionMapper
    RestResponse<Problem> refusedByHttp(WebApplicationException refusal, HttpHeaders headers, UriInfo uri) {
        if (refusal.getCause() instanceof JacksonException unreadable) {
            return refused(json.refusal(unreadable), headers);
        }
        if (refusal.getCause() instanceof Refused parameter) {
            return refused(parameter.faults().isEmpty() ? inPath(parameter.type(), uri) : parameter, headers);
        }
        int status = refusal.getResponse().getStatus();
        boolean unconvertible = status == 404 && refusal.getCause() instanceof IllegalArgumentException;
        return answer(Problems.of(
                unconvertible ? CommonProblem.INVALID_VALUE : reason(status), language(headers), List.of()));
    }

    /** A parameter of the path need not be named in the code; there is hardly ever a second one. */
    private static Refused inPath(ProblemType reason, UriInfo uri) {
        Set<String> names = uri.getPathParameters().keySet();
        return names.size() == 1 ? reason.at("/" + names.iterator().next()) : reason.refuse();
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable failure, HttpHeaders headers) {
        ProblemType reason = DatabaseFailure.reason(failure);
        if (reason == null || reason.status() >= 500) {
            Log.error("Unexpected failure: " + withoutMessages(failure));
        }
        return answer(Problems.of(reason == null ? CommonProblem.UNEXPECTED : reason, language(headers), List.of()));
    }

    private static ProblemType reason(int status) {
        return switch (status) {
            case 401 -> CommonProblem.UNAUTHENTICATED;
            case 403 -> CommonProblem.FORBIDDEN;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 413, 414 -> CommonProblem.PAYLOAD_TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> CommonProblem.UNAVAILABLE;
            default -> status >= 500 ? CommonProblem.UNEXPECTED : CommonProblem.INVALID_REQUEST;
        };
    }

    private static RestResponse<Problem> challenge(HttpHeaders headers) {
        return RestResponse.ResponseBuilder.create(
                        Response.Status.UNAUTHORIZED,
                        Problems.of(CommonProblem.UNAUTHENTICATED, language(headers), List.of()))
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static RestResponse<Problem> answer(Problem problem) {
        return answer(problem, Problem.COME_BACK_AFTER);
    }

    private static RestResponse<Problem> answer(Problem problem, String comeBackAfter) {
        RestResponse.ResponseBuilder<Problem> answer = RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(MediaType.valueOf(Problem.MEDIA_TYPE));
        if (PASSING.contains(problem.status())) {
            answer.header(HttpHeaders.RETRY_AFTER, comeBackAfter);
        }
        return answer.build();
    }

    /** A header that cannot be read must not turn a refusal into a failure. */
    private static Locale language(HttpHeaders headers) {
        try {
            return Texts.best(headers.getAcceptableLanguages());
        } catch (RuntimeException unreadable) {
            return Locale.ENGLISH;
        }
    }

    /** Names the failure and where it arose; messages stay out, because a database puts the offending row in them. */
    private static String withoutMessages(Throwable failure) {
        StringBuilder chain = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 5; depth++, cause = cause.getCause()) {
            chain.append(depth == 0 ? "" : " < ").append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int frame = 0; frame < Math.min(8, frames.length); frame++) {
                chain.append(" @ ").append(frames[frame]);
            }
        }
        return chain.toString();
    }
}
