package org.sijil.social.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.sijil.commons.problem.InvalidValue;

class DirhamsTest {

    private static final Pattern SHAPE = Pattern.compile(Dirhams.PATTERN);

    /** Read without the pattern, because a campaign reads three of them for each household; held to it here. */
    @Property
    void anAmountIsWhatThePatternSays(
            @ForAll @StringLength(max = 11) @CharRange(from = '0', to = '9') @Chars({'.', '.', '.', '-', ' ', '\u0661'})
                    String text) {
        if (SHAPE.matcher(text).matches()) {
            Dirhams bill = new Dirhams(text);
            assertEquals(0, BigDecimal.valueOf(bill.centimes(), 2).compareTo(new BigDecimal(text)));
        } else {
            assertThrows(InvalidValue.class, () -> new Dirhams(text));
        }
    }
}
