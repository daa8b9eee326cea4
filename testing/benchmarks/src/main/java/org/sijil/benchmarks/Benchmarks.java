package org.sijil.benchmarks;

import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sijil.localstack.load.Demo;
import org.sijil.localstack.load.DemoOptions;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;
import org.sijil.localstack.stack.StackOptions;
import org.sijil.localstack.state.FileTree;

/**
 * Starts the real stack in a folder of its own, loads a sample nation and measures; prints a table in Markdown. Arguments: the
 * number of households (1000), then the works to measure, as in {@code verifications feeds} (all without a number). They are done in
 * order, so that {@code people:10000 verifications people:1000000 verifications} tells what a larger register changes.
 */
public final class Benchmarks {

    private static final List<String> WORKS = List.of(
            "verifications", "reads", "searches", "registrations", "declarations", "formula", "feeds", "imports");
    private static final Pattern SIZED = Pattern.compile("(people|households|campaign|soak):([1-9][0-9]{0,8})");
    private static final int CALLERS = 32;
    private static final int SEARCHERS = 4;
    private static final int FEW = 12;
    private static final int WARM_UP_IMPORT = 20_000;
    private static final int WARM_UP_HOUSEHOLDS = 10_000;
    private static final int IMPORT = 100_000;
    private static final int COUNTRY = 5_300_000;

    private final LocalStack stack;
    private final Load load;
    private final Floor floor;
    private final Nation nation;
    private final NewPeople newPeople = new NewPeople();
    private final List<Line> lines = new ArrayList<>();
    private final List<CampaignSpeed.Outcome> campaigns = new ArrayList<>();

    private Benchmarks(LocalStack stack, Load load, Floor floor) {
        this.stack = stack;
        this.load = load;
        this.floor = floor;
        this.nation = new Nation(
                stack.database(ServiceName.POPULATION_REGISTRY), stack.database(ServiceName.SOCIAL_REGISTRY));
    }

    /** Runs all of it; ends with an error when anything was not answered as it should be. */
    public static void main(String[] arguments) throws Exception {
        int households = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        List<String> works = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : WORKS;
        if (!works.stream().allMatch(Benchmarks::isWork)) {
            throw new IllegalArgumentException("What can be measured: " + String.join(", ", WORKS)
                    + ", people:NUMBER, households:NUMBER, campaign:NUMBER, soak:NUMBER");
        }
        // The services' logging is on the class path: begun by two threads at once, as a stack begins, it waits for
        // itself for ever.
        Objects.requireNonNull(LogManager.getLogManager());
        Path folder = Files.createTempDirectory("sijil-benchmarks");
        try (LocalStack stack = LocalStack.start(StackOptions.onFreePorts(folder));
                Load load = new Load(CALLERS);
                Floor floor = Floor.start(stack)) {
            if (new Demo().run(stack.address(), new DemoOptions(households, 1), System.err) != 0) {
                throw new IllegalStateException("The sample nation could not be loaded");
            }
            Benchmarks benchmarks = new Benchmarks(stack, load, floor);
            try {
                for (String work : works) {
                    benchmarks.measure(work);
                }
            } finally {
                System.out.println(Report.of(benchmarks.lines, households));
            }
        }
        // A run that failed keeps its folder, for the logs; a million households fill nine gigabytes of one.
        FileTree.delete(folder);
    }

    private static boolean isWork(String work) {
        return WORKS.contains(work) || SIZED.matcher(work).matches();
    }

    private void measure(String work) throws Exception {
        Matcher sized = SIZED.matcher(work);
        if (sized.matches()) {
            int number = Integer.parseInt(sized.group(2));
            switch (sized.group(1)) {
                case "people" -> fill(number);
                case "households" -> households(number);
                case "campaign" -> campaign(number);
                default -> soak(number);
            }
            return;
        }
        switch (work) {
            case "verifications" -> verifications();
            case "reads" -> reads();
            case "searches" -> searches();
            case "registrations" -> registrations();
            case "declarations" -> declarations();
            case "formula" -> formula();
            case "feeds" -> feeds();
            case "imports" -> imports();
            default -> throw new IllegalArgumentException("Nothing is measured under that name");
        }
    }

    private void verifications() throws Exception {
        List<String> bodies = nation.verifications();
        String token = stack.tokens().of("partner:health");
        lines.addAll(everyWay("verification", "/v1/verifications", token, n -> pick(bodies, n)));
    }

    private void reads() throws Exception {
        List<String> people = nation.people();
        String token = stack.tokens().of("agent:06");
        lines.addAll(new Comparison("person read", "answers/s")
                .with("floor: bare handler", n -> get(floor.address(), "/v1/persons/" + pick(people, n), token))
                .with("directly", n -> get(population(), "/v1/persons/" + pick(people, n), token))
                .with(
                        "through the gateway",
                        n -> get(gateway(), "/api/population/v1/persons/" + pick(people, n), token))
                .run(load));
    }

    private void searches() throws Exception {
        List<String> bodies = nation.searches();
        String token = stack.tokens().of("agent:06");
        try (Load few = new Load(SEARCHERS)) {
            lines.addAll(new Comparison("search by name, " + SEARCHERS + " callers", "answers/s")
                    .with("directly", n -> post(population(), "/v1/persons/search", token, pick(bodies, n)))
                    .run(few));
        }
    }

    private void registrations() throws Exception {
        String token = stack.tokens().of("agent:06");
        lines.addAll(registration("registration", token)
                .with(
                        "through the gateway",
                        n -> post(gateway(), "/api/population/v1/persons", token, newPeople.next()))
                .run(load));
        try (Load few = new Load(FEW)) {
            lines.addAll(
                    registration("registration, " + FEW + " callers", token).run(few));
        }
    }

    private Comparison registration(String name, String token) {
        return new Comparison(name, "persons/s")
                .with("floor: bare handler", n -> post(floor.address(), "/v1/persons", token, newPeople.forFloor()))
                .with("directly", n -> post(population(), "/v1/persons", token, newPeople.next()));
    }

    private void declarations() throws Exception {
        List<Nation.Declared> declared = nation.declared();
        String token = stack.tokens().of("agent:06");
        URI social = stack.address(ServiceName.SOCIAL_REGISTRY);
        lines.addAll(new Comparison("declaration read, scored and written", "households/s")
                .with("floor: bare handler", n -> declare(floor.address(), declared, n, token))
                .with("directly", n -> declare(social, declared, n, token))
                .run(load));
    }

    private void formula() throws Exception {
        FormulaSpeed.Rates rates = FormulaSpeed.measure(nation.scoreInputs());
        rates("formula with its breakdown, one thread", "households/s", rates.floor(), rates.withItsBreakdown());
        rates("formula alone, one thread", "households/s", rates.floor(), rates.alone());
    }

    private void feeds() throws Exception {
        FeedSpeed speed = new FeedSpeed(stack);
        double read = speed.read(load, ServiceToken.of(stack.address(), "enrollment-service"));
        rates("feeds followed from the beginning, deciding and enrolling", "events/s", read, speed.follow());
    }

    private void imports() throws Exception {
        ImportSpeed speed = new ImportSpeed(stack);
        speed.take(WARM_UP_IMPORT, 0, false);
        double rate = speed.take(IMPORT, 1, false);
        rates("bulk import", "persons/s", speed.copy(), rate);
        speed.take(WARM_UP_IMPORT, 2, true);
        rates("bulk import, compared with the registered", "persons/s", rate, speed.take(WARM_UP_IMPORT, 3, true));
    }

    /** Imports until so many people are registered; whoever resembles whom is not asked, as for the first load of a country. */
    private void fill(int people) throws Exception {
        int missing = people - nation.size();
        if (missing > 0) {
            ImportSpeed speed = new ImportSpeed(stack);
            double rate = speed.take(missing, people, false);
            rates("bulk import to %,d people".formatted(people), "persons/s", speed.copy(), rate);
            nation.settle();
        }
    }

    /** Imports so many households of people who were registered just before, after others, unmeasured. */
    private void households(int number) throws Exception {
        HouseholdSpeed speed = new HouseholdSpeed(stack);
        double rate = speed.take(WARM_UP_HOUSEHOLDS, number);
        rates("bulk import of %,d households".formatted(number), "households/s", speed.copy(), rate);
    }

    /**
     * Fills the social registry up to so many households, has all scored anew and reads scores; twice or more tells the slope.
     * Followers of the feed rest meanwhile: they have machines of their own, and a million news to catch up with afterwards.
     */
    private void campaign(int households) throws Exception {
        stack.stop(ServiceName.ENROLLMENT_SERVICE);
        try {
            new HouseholdFill(stack.database(ServiceName.SOCIAL_REGISTRY)).to(households);
            rescored();
            scoresRead(households);
        } finally {
            stack.startAgain(ServiceName.ENROLLMENT_SERVICE);
        }
    }

    private void rescored() throws Exception {
        CampaignSpeed.Outcome outcome = new CampaignSpeed(stack).run();
        campaigns.add(outcome);
        String work = "campaign over %,d households, heap at most %d MiB"
                .formatted(outcome.households(), outcome.heap() >> 20);
        rates(work, "households/s", outcome.update(), outcome.rate());
        lines.add(new Line(
                work,
                "its rows written by the database alone",
                "households/s",
                Figure.rate(outcome.writing()),
                outcome.writing() / outcome.update()));
        if (campaigns.size() > 1) {
            lines.add(projected(campaigns.get(0), outcome));
        }
    }

    private void scoresRead(int households) throws Exception {
        List<String> ids = nation.households();
        String token = stack.tokens().of("agent:06");
        URI social = stack.address(ServiceName.SOCIAL_REGISTRY);
        try (Load few = new Load(FEW)) {
            lines.addAll(new Comparison(
                            "score read, %,d households, %d callers".formatted(households, FEW), "answers/s")
                    .with("directly", n -> get(social, "/v1/households/" + pick(ids, n) + "/score", token))
                    .run(few));
        }
    }

    /** The country, by the time that each further household took. */
    private static Line projected(CampaignSpeed.Outcome few, CampaignSpeed.Outcome many) {
        double each = (many.seconds() - few.seconds()) / (many.households() - few.households());
        double seconds = many.seconds() + each * (COUNTRY - many.households());
        return new Line(
                "campaign over %,d households, projected: %,.0f s".formatted(COUNTRY, seconds),
                "the suite",
                "households/s",
                Figure.rate(COUNTRY / seconds),
                Double.NaN);
    }

    /** Verifies so many times, and tells how much of the service's memory is still held after each tenth of it. */
    private void soak(int requests) throws Exception {
        List<String> bodies = nation.verifications();
        String token = stack.tokens().of("partner:health");
        Soak soak = new Soak(load, requests, n -> post(population(), "/v1/verifications", token, pick(bodies, n)));
        lines.addAll(soak.run(Heap.of(ServiceName.POPULATION_REGISTRY)));
    }

    private void rates(String work, String unit, double floorRate, double rate) {
        lines.add(new Line(work, "floor", unit, Figure.rate(floorRate), 1));
        lines.add(new Line(work, "the suite", unit, Figure.rate(rate), rate / floorRate));
    }

    private List<Line> everyWay(String work, String path, String token, LongFunction<String> body) throws Exception {
        return new Comparison(work, "answers/s")
                .with("floor: bare handler", n -> post(floor.address(), path, token, body.apply(n)))
                .with("directly", n -> post(population(), path, token, body.apply(n)))
                .with("through the gateway", n -> post(gateway(), "/api/population" + path, token, body.apply(n)))
                .run(load);
    }

    private static Load.Call declare(URI service, List<Nation.Declared> declared, long n, String token) {
        Nation.Declared one = pick(declared, n);
        return post(service, "/v1/households/" + one.household() + "/declarations", token, one.answers());
    }

    private static Load.Call post(URI service, String path, String token, String body) {
        return new Load.Call(HttpMethod.POST, service.resolve(path), token, body);
    }

    private static Load.Call get(URI service, String path, String token) {
        return new Load.Call(HttpMethod.GET, service.resolve(path), token, null);
    }

    private static <T> T pick(List<T> from, long n) {
        return from.get((int) (n % from.size()));
    }

    private URI population() {
        return stack.address(ServiceName.POPULATION_REGISTRY);
    }

    private URI gateway() {
        return stack.address().gateway();
    }
}
