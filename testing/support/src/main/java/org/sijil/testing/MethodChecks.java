package org.sijil.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** A condition on a method, from a sentence and a predicate. */
final class MethodChecks extends ArchCondition<JavaMethod> {

    private final Predicate<JavaMethod> holds;

    private MethodChecks(String sentence, Predicate<JavaMethod> holds) {
        super(sentence);
        this.holds = holds;
    }

    static ArchCondition<JavaMethod> that(String sentence, Predicate<JavaMethod> holds) {
        return new MethodChecks(sentence, holds);
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        events.add(new SimpleConditionEvent(
                method, holds.test(method), method.getFullName() + " does not " + getDescription()));
    }
}
