package org.sijil.enrollment.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.money.Money;
import org.sijil.enrollment.support.BenefitLine;

/**
 * What one family is due for one month.
 *
 * @param amount absent until computed
 * @param entitlement the right it rests on, and {@code decision} what that rests on
 * @param lines parts that add up to the amount
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentOrderView(
        UUID id,
        UUID family,
        String region,
        String area,
        UUID entitlement,
        UUID decision,
        @Nullable Money amount,
        @Nullable Boolean flat,
        @Nullable String step,
        List<BenefitLine> lines) {}
