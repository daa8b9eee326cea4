package org.sijil.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** A condition on a class, from a sentence and a predicate. */
final class ClassChecks extends ArchCondition<JavaClass> {

    private final Predicate<JavaClass> holds;

    private ClassChecks(String sentence, Predicate<JavaClass> holds) {
        super(sentence);
        this.holds = holds;
    }

    static ArchCondition<JavaClass> that(String sentence, Predicate<JavaClass> holds) {
        return new ClassChecks(sentence, holds);
    }

    @Override
    public void check(JavaClass one, ConditionEvents events) {
        events.add(new SimpleConditionEvent(one, holds.test(one), one.getFullName() + ": " + getDescription()));
    }
}
