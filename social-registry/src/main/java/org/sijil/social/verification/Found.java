package org.sijil.social.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a body says.
 *
 * @param finding whether what was declared is so; null when the body only says how it is
 * @param value how it is
 * @param on the day of which it speaks
 */
record Found(UUID id, @Nullable Finding finding, @Nullable String value, LocalDate on) {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether what was declared is so. */
    enum Finding {
        CONFIRMED,
        CONTRADICTED,
        UNKNOWN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads an answer as a stranger's; empty when it makes no sense. */
    static Optional<Found> read(@Nullable JsonNode answer, LocalDate today) {
        if (answer == null || !answer.isObject()) {
            return Optional.empty();
        }
        try {
            Found found = new Found(
                    UUID.fromString(answer.path("id").asText()),
                    answer.hasNonNull("finding") ? finding(answer.get("finding").asText()) : null,
                    answer.hasNonNull("value") ? value(answer.get("value")) : null,
                    LocalDate.parse(answer.path("on").asText()));
            boolean says = found.finding() != null || found.value() != null;
            return says && !found.on().isAfter(today) ? Optional.of(found) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException senseless) {
            return Optional.empty();
        }
    }

    /**
     * Whether what was declared is so; empty when a body that is asked how it is does not say, or one that is told what was
     * declared does not judge it.
     */
    Optional<Finding> of(String declared, Body.Verifiable verifiable) {
        if (finding == Finding.UNKNOWN || (finding != null && verifiable.sends() == Body.Sends.VALUE)) {
            return Optional.ofNullable(finding);
        }
        return value == null || verifiable.sends() == Body.Sends.VALUE
                ? Optional.empty()
                : Optional.of(
                        isSame(declared, value, verifiable.tolerance()) ? Finding.CONFIRMED : Finding.CONTRADICTED);
    }

    private static boolean isSame(String declared, String said, int tolerance) {
        if (!AMOUNT.matcher(declared).matches() || !AMOUNT.matcher(said).matches()) {
            return declared.equals(said);
        }
        BigDecimal apart =
                new BigDecimal(declared).subtract(new BigDecimal(said)).abs();
        return apart.multiply(HUNDRED).compareTo(new BigDecimal(said).multiply(BigDecimal.valueOf(tolerance))) <= 0;
    }

    private static Finding finding(String code) {
        return switch (code) {
            case "confirmed" -> Finding.CONFIRMED;
            case "contradicted" -> Finding.CONTRADICTED;
            case "unknown" -> Finding.UNKNOWN;
            default -> throw new IllegalArgumentException("no finding");
        };
    }

    private static String value(JsonNode value) {
        String text = value.asText();
        if (!value.isValueNode()
                || !(text.equals("true")
                        || text.equals("false")
                        || AMOUNT.matcher(text).matches())) {
            throw new IllegalArgumentException("no value");
        }
        return text;
    }
}
