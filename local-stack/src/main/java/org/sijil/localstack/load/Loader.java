package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.sijil.localstack.nation.SampleHousehold;
import org.sijil.localstack.nation.SampleMember;
import org.sijil.localstack.nation.SampleNation;

/**
 * Registers the sample nation, household by household: its adults, the minors they act for, then the household with its
 * declaration. Each request has a key made from the seed and its place, so that a load that was interrupted goes on where it
 * stood and counts nobody twice.
 */
final class Loader {

    private static final int CLERKS = 24;
    private static final Set<String> TAKEN = Set.of(
            "idempotency-key-reused",
            "cnie-already-registered",
            "residence-permit-already-registered",
            "member-in-another-household");

    private final Api api;
    private final SampleNation nation;
    private final long seed;
    private final Adjudication adjudication;

    Loader(Api api, SampleNation nation, long seed) {
        this.api = api;
        this.nation = nation;
        this.seed = seed;
        this.adjudication = new Adjudication(api);
    }

    /**
     * Registers the households from the one number up to, not including, the other.
     *
     * @throws LoadFailure after a refusal that does not pass; then the households that were begun are finished, and no other
     */
    void load(int from, int to, Progress progress) {
        AtomicLong next = new AtomicLong(from);
        Callable<Object> clerk = Executors.callable(() -> registerUntil(to, next, progress));
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            for (Future<Object> done : clerks.invokeAll(Collections.nCopies(CLERKS, clerk))) {
                done.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("The loading was interrupted.");
        } catch (ExecutionException failure) {
            throw cause(failure);
        } finally {
            clerks.shutdownNow();
        }
    }

    private static RuntimeException cause(ExecutionException failure) {
        return failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
    }

    /** Where one clerk has to stop there is no work left for the others. */
    private void registerUntil(int to, AtomicLong next, Progress progress) {
        try {
            long index = next.getAndIncrement();
            while (index < to) {
                progress.add(register(nation.household(index)));
                index = next.getAndIncrement();
            }
        } finally {
            next.set(to);
        }
    }

    private int register(SampleHousehold household) {
        String agent = "agent:" + household.address().region();
        List<String> numbers = new ArrayList<>();
        for (SampleMember member : household.members()) {
            numbers.add(register(household, member, numbers, agent));
        }
        Object body = Bodies.household(household, numbers);
        Answer answer = api.post("/api/social/v1/households", agent, key(household, "household"), body);
        require("Registering household " + household.index() + " of the sample", answer);
        return numbers.size();
    }

    private String register(SampleHousehold household, SampleMember member, List<String> numbers, String agent) {
        String key = key(household, Integer.toString(numbers.size()));
        Object body = Bodies.person(household, member, numbers);
        Answer answer = api.post("/api/population/v1/persons", agent, key, body);
        JsonNode entered = require("Registering a person of household " + household.index() + " of the sample", answer);
        return answer.isPending()
                ? adjudication.enter(entered.path("id").asText(), agent)
                : entered.path("idcs").asText();
    }

    private JsonNode require(String what, Answer answer) {
        if (TAKEN.contains(answer.code())) {
            throw new LoadFailure(what + " was refused with " + answer.refusal()
                    + ": the registries hold other data in its place, which ./sijil reset deletes.");
        }
        return api.require(what, answer);
    }

    private String key(SampleHousehold household, String what) {
        return "sample-" + seed + "-" + household.index() + "-" + what;
    }
}
