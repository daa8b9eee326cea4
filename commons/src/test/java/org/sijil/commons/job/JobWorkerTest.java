package org.sijil.commons.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.testing.SijilTestResource;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class JobWorkerTest {

    @Inject
    DataSource database;

    @Test
    void twoWorkersShareAJobAndDoEveryChunkOnce() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        TrialJob handler = new TrialJob(chunk -> {
            if (chunk.position() < 2) {
                both.countDown();
                assertTrue(both.await(10, TimeUnit.SECONDS), "two chunks are in hand at once");
            }
        });
        JobTrial trial = new JobTrial(database, handler);
        UUID job = trial.submit(40);
        assertTrue(trial.worker().step(), "cut into chunks");

        CompletableFuture<Void> one = trial.run(trial.worker());
        CompletableFuture<Void> other = trial.run(trial.worker());
        CompletableFuture.allOf(one, other).get(60, TimeUnit.SECONDS);

        List<String> items = trial.items(job);
        assertEquals(41, items.size(), "forty chunks and the end");
        assertEquals(41, new HashSet<>(items).size());
        assertEquals(1, handler.plans.get());
        assertEquals("finished", trial.state(job));
    }

    @Test
    void aChunkWhoseWorkerIsKilledIsDoneAgainAndTakesEffectOnce() throws Exception {
        CountDownLatch inHand = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        TrialJob handler = new TrialJob(chunk -> {
            inHand.countDown();
            killed.await(10, TimeUnit.SECONDS);
        });
        JobTrial trial = new JobTrial(database, handler);
        UUID job = trial.submit(1);
        CompletableFuture<Void> victim = trial.run(trial.worker());
        assertTrue(inHand.await(10, TimeUnit.SECONDS));

        assertFalse(trial.worker().step(), "what is in hand is nobody else's");
        trial.kill(job, 0);
        killed.countDown();
        assertThrows(CompletionException.class, victim::join);
        trial.run(trial.worker()).get(30, TimeUnit.SECONDS);

        assertEquals(List.of(TrialJob.FINISHED, "part-0"), trial.items(job));
        assertEquals(2, handler.tries.get());
        assertEquals(List.of("lost", "done"), trial.outcomes(job, 0));
        assertEquals("finished", trial.state(job));
    }

    @Test
    void aFrozenWorkerLosesItsChunkToALiveOne() throws Exception {
        CountDownLatch inHand = new CountDownLatch(1);
        CountDownLatch thawed = new CountDownLatch(1);
        AtomicInteger visits = new AtomicInteger();
        TrialJob handler = new TrialJob(chunk -> {
            if (visits.incrementAndGet() == 1) {
                inHand.countDown();
                thawed.await(20, TimeUnit.SECONDS);
            }
        });
        JobTrial trial = new JobTrial(database, handler);
        UUID job = trial.submit(1);
        CompletableFuture<Void> frozen = trial.run(trial.worker());
        assertTrue(inHand.await(10, TimeUnit.SECONDS));

        JobWorker live = trial.worker(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(30)));
        live.heartbeat();
        assertFalse(live.step(), "half a minute is no reason");
        JobWorker later = trial.worker(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2)));
        later.heartbeat();
        trial.run(later).get(30, TimeUnit.SECONDS);
        thawed.countDown();

        assertThrows(CompletionException.class, frozen::join);
        assertEquals(List.of(TrialJob.FINISHED, "part-0"), trial.items(job));
        assertEquals(List.of("abandoned", "done"), trial.outcomes(job, 0));
    }

    @Test
    void aWorkerThatSpeaksIsLeftAlone() throws Exception {
        CountDownLatch inHand = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        TrialJob handler = new TrialJob(chunk -> {
            inHand.countDown();
            done.await(20, TimeUnit.SECONDS);
        });
        JobTrial trial = new JobTrial(database, handler);
        UUID job = trial.submit(1);
        JobWorker later = trial.worker(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2)));
        CompletableFuture<Void> slow = trial.run(later);
        assertTrue(inHand.await(10, TimeUnit.SECONDS));

        later.heartbeat();
        trial.worker(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2))).heartbeat();
        done.countDown();
        slow.get(30, TimeUnit.SECONDS);

        assertEquals(List.of("done"), trial.outcomes(job, 0));
    }

    @Test
    void aChunkThatAlwaysFailsEndsTheJobWithoutAWordAboutPeople() throws Exception {
        TrialJob handler = new TrialJob(chunk -> {
            if (chunk.position() == 1) {
                throw new SQLException("Key (idcs)=(2000000022) already exists", "23505");
            }
        });
        JobTrial trial = new JobTrial(database, handler);
        UUID job = trial.submit(2);

        trial.run(trial.worker()).get(30, TimeUnit.SECONDS);

        assertEquals("failed", trial.state(job));
        assertEquals("chunk 1: SQLException 23505", trial.reason(job));
        assertEquals(List.of("failed", "failed", "failed"), trial.outcomes(job, 1));
        assertEquals(List.of("part-0"), trial.items(job), "what was done stays, what failed left nothing");
    }

    @Test
    void aRefusalEndsTheJobAtOnce() throws Exception {
        TrialJob handler = new TrialJob(chunk -> {
            throw CommonProblem.FORBIDDEN.refuse();
        });
        JobTrial trial = new JobTrial(database, handler);
        UUID job = trial.submit(1);

        trial.run(trial.worker()).get(30, TimeUnit.SECONDS);

        assertEquals("chunk 0: forbidden", trial.reason(job));
        assertEquals(1, handler.tries.get());
    }

    @Test
    void aRaceIsNoFailure() throws Exception {
        AtomicInteger races = new AtomicInteger(7);
        TrialJob handler = new TrialJob(chunk -> {
            if (races.getAndDecrement() > 0) {
                throw new SQLException("could not serialize access", "40001");
            }
        });
        JobTrial trial = new JobTrial(database, handler);
        UUID job = trial.submit(1);

        trial.run(trial.worker()).get(30, TimeUnit.SECONDS);

        assertEquals("finished", trial.state(job));
        assertEquals(List.of(TrialJob.FINISHED, "part-0"), trial.items(job));
    }

    @Test
    void whoNeedsSomebodyWhoIsAwayWaitsHoweverLong() throws Exception {
        AtomicInteger silences = new AtomicInteger(7);
        TrialJob handler = new TrialJob(chunk -> {
            if (silences.getAndDecrement() > 0) {
                throw new NotNow(new IOException("connection refused"));
            }
        });
        JobTrial trial = new JobTrial(database, handler);
        UUID job = trial.submit(1);

        trial.run(trial.worker()).get(30, TimeUnit.SECONDS);

        assertEquals("finished", trial.state(job));
        assertEquals(List.of(TrialJob.FINISHED, "part-0"), trial.items(job));
    }

    @Test
    void aChunkThatKillsEveryWorkerIsGivenUp() throws Exception {
        TrialJob handler = new TrialJob(chunk -> killItself(chunk.job()));
        JobTrial trial = new JobTrial(database, handler);
        UUID job = trial.submit(1);

        for (int worker = 0; worker < 3; worker++) {
            assertThrows(CompletionException.class, trial.run(trial.worker())::join);
        }
        trial.run(trial.worker()).get(30, TimeUnit.SECONDS);

        assertEquals("chunk 0: WorkersLost", trial.reason(job));
        assertEquals(3, handler.tries.get());
    }

    @Test
    void aJobWithNothingToDoFinishes() throws Exception {
        JobTrial trial = new JobTrial(database, new TrialJob(chunk -> {}));
        UUID job = trial.submit(0);

        trial.run(trial.worker()).get(30, TimeUnit.SECONDS);

        assertEquals("finished", trial.state(job));
        assertEquals(List.of(TrialJob.FINISHED), trial.items(job));
    }

    private void killItself(UUID job) throws SQLException {
        new JobTrial(database, new TrialJob(chunk -> {})).kill(job, 0);
    }
}
