package org.sijil.localstack.load;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What goes wrong with a call: it can be answered without any work, or after work whose answer gets lost. */
@FunctionalInterface
interface Fault {

    Fault NONE = (call, work) -> work.get();

    Reply meet(Call call, Supplier<Reply> work);

    /** Each of these replies once, one after the other, to the calls that it concerns. */
    static Fault first(Predicate<Call> concerned, Reply... replies) {
        AtomicInteger next = new AtomicInteger();
        return (call, work) -> {
            int turn = concerned.test(call) ? next.getAndIncrement() : replies.length;
            return turn < replies.length ? replies[turn] : work.get();
        };
    }

    /** The work is done, but whoever asked for it does not learn so at the first try. */
    static Fault losesFirstAnswers(Predicate<Call> concerned) {
        Map<String, Boolean> lost = new ConcurrentHashMap<>();
        return (call, work) -> {
            Reply reply = work.get();
            boolean loses = concerned.test(call) && lost.put(call.path() + call.key(), true) == null;
            return loses ? Reply.BREAK : reply;
        };
    }

    /** These replies in turn to every call that it concerns, but for the repeated ones. */
    static Fault atFirstTries(Predicate<Call> concerned, Reply... replies) {
        AtomicInteger next = new AtomicInteger();
        Map<String, Boolean> met = new ConcurrentHashMap<>();
        return (call, work) -> {
            boolean first = concerned.test(call) && met.put(call.path() + call.key(), true) == null;
            return first ? replies[next.getAndIncrement() % replies.length] : work.get();
        };
    }
}
