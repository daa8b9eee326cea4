package org.sijil.localstack.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
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

    private final Api api;
    private final SampleNation nation;
    private final long seed;
    private final Examples examples;

    Loader(Api api, SampleNation nation, long seed, Examples examples) {
        this.api = api;
        this.nation = nation;
        this.seed = seed;
        this.examples = examples;
    }

    /** Registers the first households; throws {@link LoadFailure} at the first refusal that does not pass. */
    void load(int households, Progress progress) {
        AtomicLong next = new AtomicLong();
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            List<? extends Future<?>> work = IntStream.range(0, CLERKS)
                    .mapToObj(clerk -> clerks.submit(() -> registerUntil(households, next, progress)))
                    .toList();
            for (Future<?> one : work) {
                one.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("The loading was interrupted");
        } catch (ExecutionException failure) {
            throw new LoadFailure(reason(failure));
        } finally {
            clerks.shutdownNow();
        }
    }

    private static String reason(ExecutionException failure) {
        Throwable cause = failure.getCause();
        return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
    }

    private void registerUntil(int households, AtomicLong next, Progress progress) {
        long index = next.getAndIncrement();
        while (index < households) {
            progress.add(register(nation.household(index)));
            index = next.getAndIncrement();
        }
    }

    private int register(SampleHousehold household) {
        String agent = "agent:" + household.address().region();
        List<String> numbers = new ArrayList<>();
        for (SampleMember member : household.members()) {
            numbers.add(register(household, member, numbers, agent));
        }
        Api.Answer answer = api.post(
                "/api/social/v1/households", agent, key(household, "household"), Bodies.household(household, numbers));
        if (!answer.code().equals("member-in-another-household")) {
            api.require("A household", answer);
        }
        examples.consider(household, numbers);
        return numbers.size();
    }

    private String register(SampleHousehold household, SampleMember member, List<String> numbers, String agent) {
        String key = key(household, Integer.toString(numbers.size()));
        Api.Answer answer =
                api.post("/api/population/v1/persons", agent, key, Bodies.person(household, member, numbers));
        return answer.code().endsWith("-already-registered")
                ? known(member, agent)
                : api.require("A person", answer).path("idcs").asText();
    }

    /** A person whom an earlier load has registered, after the keys of that load were forgotten. */
    private String known(SampleMember member, String agent) {
        String cnie = member.person().cnie();
        Map<String, String> query = cnie == null
                ? Map.of("residencePermit", String.valueOf(member.person().residencePermit()))
                : Map.of("cnie", cnie);
        return api.require("A search", api.post("/api/population/v1/persons/search", agent, null, query))
                .path("items")
                .path(0)
                .path("idcs")
                .asText();
    }

    private String key(SampleHousehold household, String what) {
        return "sample-" + seed + "-" + household.index() + "-" + what;
    }
}
