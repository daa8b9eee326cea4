package org.sijil.localstack.load;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.sijil.localstack.nation.SampleNation;
import org.sijil.localstack.state.StackAddress;
import org.sijil.localstack.token.Tokens;

/** Loads the sample nation through the gateway and shows what the registries make of it. */
public final class Demo {

    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    /** Gives the exit code: 0 when all of it went in and came out. */
    public int run(StackAddress stack, DemoOptions options, PrintStream out) {
        try {
            show(stack, options, out);
            return 0;
        } catch (LoadFailure failure) {
            out.println();
            out.println(failure.getMessage());
            return 1;
        }
    }

    private static void show(StackAddress stack, DemoOptions options, PrintStream out) {
        LocalDate today = LocalDate.now(MOROCCO);
        Api api = new Api(stack.gateway(), new Tokens(stack));
        Examples examples = new Examples(stack.stateDir());
        Progress progress = new Progress(out, options.households(), isTerminal());
        out.printf(
                Locale.ROOT,
                "Registering %,d households through %s, with agents' tokens...%n",
                options.households(),
                stack.gateway());
        new Loader(api, new SampleNation(options.seed(), today), options.seed(), examples)
                .load(options.households(), progress);
        examples.save(options, today);
        out.println("Scored; waiting until every family is decided and enrolled...");
        new Followers(api).await();
        out.println("Computing the payments of " + YearMonth.from(today) + "...");
        new PaymentRun(api).run(YearMonth.from(today));
        out.println();
        out.print(IndicatorTable.of(new Committee(api).indicators(), options.households()));
        out.print(next(stack, examples.familyHead()));
    }

    /** The script knows whether somebody watches; the virtual machine's own answer differs between versions. */
    private static boolean isTerminal() {
        return "true".equals(System.getenv("SIJIL_TERMINAL"));
    }

    private static String next(StackAddress stack, Map<String, String> head) {
        String idcs = head.getOrDefault("idcs", "IDCS");
        return """

                The stack stays up; ./sijil down stops it. Try next (more people in %s/sample.json):
                  curl -s %s/api/me -H "Authorization: Bearer $(./sijil token citizen:%s)"
                  curl -s %s/api/enrollment/v1/statistics -H "Authorization: Bearer $(./sijil token statistician)"
                """.formatted(stack.stateDir(), stack.gateway(), idcs, stack.gateway());
    }
}
