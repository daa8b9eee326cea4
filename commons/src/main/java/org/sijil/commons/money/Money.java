package org.sijil.commons.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.InvalidValue;

/**
 * An amount in Moroccan dirhams, exact to the centime; negative when it is owed the other way. Every sum that does not fit
 * is an {@link ArithmeticException}, never a wrong amount. On the wire it is {@code {"amount":"533.00","currency":"MAD"}}.
 *
 * @param centimes hundredths of a dirham
 */
@Schema(implementation = Money.Wire.class)
public record Money(long centimes) implements Comparable<Money> {

    /** No money at all. */
    public static final Money ZERO = new Money(0);

    /** ISO 4217 code of the only currency there is. */
    static final String CURRENCY = "MAD";

    private static final String AMOUNT = "^-?[0-9]{1,15}(\\.[0-9]{1,2})?$";
    private static final Pattern SHAPE = Pattern.compile(AMOUNT);
    private static final int DECIMALS = 2;
    private static final long CENTIMES_PER_DIRHAM = 100;

    /** How an amount is written in JSON. */
    @RegisterForReflection
    @Schema(name = "Money", description = "An amount of money, exact to the centime")
    public record Wire(
            @Nullable
            @Schema(required = true, pattern = AMOUNT, examples = "533.00", description = "Dirhams and centimes")
            String amount,

            @Nullable @Schema(required = true, enumeration = CURRENCY, examples = CURRENCY)
            String currency) {}

    /** A whole number of dirhams. */
    public static Money dirhams(long dirhams) {
        return new Money(Math.multiplyExact(dirhams, CENTIMES_PER_DIRHAM));
    }

    /** Reads dirhams with at most two decimals and no exponent, such as {@code 533}, {@code 533.5} or {@code -0.05}. */
    public static Money of(String decimal) {
        if (!SHAPE.matcher(decimal).matches()) {
            throw new InvalidValue("/amount", MoneyProblem.INVALID_AMOUNT);
        }
        return new Money(new BigDecimal(decimal).movePointRight(DECIMALS).longValueExact());
    }

    /** This amount and the other. */
    public Money plus(Money other) {
        return new Money(Math.addExact(centimes, other.centimes));
    }

    /** This amount without the other. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(centimes, other.centimes));
    }

    /** So many times this amount. */
    public Money times(long factor) {
        return new Money(Math.multiplyExact(centimes, factor));
    }

    /** Dirhams with exactly two decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(centimes, DECIMALS);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(centimes, other.centimes);
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + CURRENCY;
    }

    @JsonValue
    Wire wire() {
        return new Wire(amount().toPlainString(), CURRENCY);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Money read(Wire wire) {
        if (!CURRENCY.equals(wire.currency())) {
            throw new InvalidValue("/currency", MoneyProblem.INVALID_CURRENCY);
        }
        return of(wire.amount() == null ? "" : wire.amount());
    }
}
