package org.sijil.localstack.load;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.sijil.localstack.nation.SampleNation;
import org.sijil.localstack.state.StackAddress;
import org.sijil.localstack.state.StateDir;
import org.sijil.localstack.token.Tokens;

/** The demo's steps, one after the other, each told of as it begins. */
final class DemoRun {

    private final StackAddress stack;
    private final PrintStream out;
    private final Clock clock;
    private final Api api;
    private final Statistics statistics;
    private final Watch watch;

    DemoRun(StackAddress stack, PrintStream out, Clock clock, Pause pause) {
        this.stack = stack;
        this.out = out;
        this.clock = clock;
        this.api = new Api(stack.gateway(), new Tokens(stack), pause);
        this.statistics = new Statistics(api);
        this.watch = new Watch(pause);
    }

    void show(LoadedSample sample, SampleRecord record) {
        SampleNation nation = new SampleNation(sample.seed(), sample.on());
        load(sample, nation, record);
        out.println("Scored; waiting until every family is decided and enrolled...");
        new Followers(statistics, watch).await();
        new ContestedAnswer(api)
                .show(nation, sample.loaded(), sample.households())
                .ifPresent(out::println);
        new ContestedScore(api, LocalDate.now(clock))
                .show(nation, sample.loaded(), sample.households())
                .ifPresent(out::println);
        live(sample, nation);
        pay(YearMonth.now(clock));
        Map<ExampleKind, Example> people = new Examples(api, LocalDate.now(clock)).find(nation, sample.households());
        new ExampleFile(new StateDir(stack.stateDir())).write(sample, people);
        out.println();
        out.print(IndicatorTable.of(new Committee(statistics).indicators(), sample.households()));
        out.print(next(people));
    }

    /** What is about to be loaded is on record before the first request, so that a run that ends here can be gone on with. */
    private void load(LoadedSample sample, SampleNation nation, SampleRecord record) {
        int missing = sample.households() - sample.loaded();
        if (sample.isComplete()) {
            say(
                    "The %,d households of the sample are in since an earlier run; nobody is registered anew.",
                    sample.loaded());
            return;
        }
        say("Registering %,d households through %s, with agents' tokens...", missing, stack.gateway());
        record.write(sample);
        new Loader(api, nation, sample.seed())
                .load(sample.loaded(), sample.households(), new Progress(out, missing, isTerminal()));
        record.write(sample.completed());
        new CaughtDuplicate(api).show(nation, sample.households()).ifPresent(out::println);
    }

    /** Something happens to newcomers, to whom nothing has happened yet. */
    private void live(LoadedSample sample, SampleNation nation) {
        Couples couples = new Couples(nation, sample.loaded(), sample.households(), LocalDate.now(clock));
        LifeEvents events = new LifeEvents(api, watch, clock);
        couples.expecting().flatMap(events::birth).ifPresent(out::println);
        couples.elderly().flatMap(events::death).ifPresent(out::println);
    }

    private void pay(YearMonth month) {
        say("Computing the payments of %s...", month);
        if (!new PaymentRun(api, statistics, watch).run(month)) {
            say("An earlier run has computed them: a month is paid once, so whoever came later is not in it.");
        }
    }

    private void say(String line, Object... details) {
        out.printf(Locale.ROOT, line + "%n", details);
    }

    /** The script knows whether somebody watches; the virtual machine's own answer differs between versions. */
    private static boolean isTerminal() {
        return "true".equals(System.getenv("SIJIL_TERMINAL"));
    }

    private String next(Map<ExampleKind, Example> people) {
        String idcs = people.values().stream().map(Example::idcs).findFirst().orElse("IDCS");
        return """

                [..] docs/operations.md lists the sources. The stack stays up; ./sijil down stops it. Try next (more people in
                %s/sample.json):
                  curl -s %s/api/me -H "Authorization: Bearer $(./sijil token citizen:%s)"
                  curl -s %s/api/enrollment/v1/statistics -H "Authorization: Bearer $(./sijil token statistician)"
                """.formatted(stack.stateDir(), stack.gateway(), idcs, stack.gateway());
    }
}
