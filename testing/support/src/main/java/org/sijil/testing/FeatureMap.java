package org.sijil.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which feature may use which; what the map does not show is a violation. */
final class FeatureMap extends ArchCondition<JavaClass> {

    private final String base;
    private final Map<String, Set<String>> mayUse;

    FeatureMap(String base, Map<String, Set<String>> mayUse) {
        super("keep to the feature map");
        this.base = base;
        this.mayUse = mayUse;
        requireNoCircle();
    }

    @Override
    public void check(JavaClass one, ConditionEvents events) {
        String feature = featureOf(one);
        if (!feature.isEmpty() && !mayUse.containsKey(feature)) {
            events.add(SimpleConditionEvent.violated(one, one.getFullName() + ": its feature is not on the map"));
            return;
        }
        for (Dependency use : one.getDirectDependenciesFromSelf()) {
            if (!isAllowed(feature, use.getTargetClass().getBaseComponentType())) {
                events.add(SimpleConditionEvent.violated(use, use.getDescription()));
            }
        }
    }

    private boolean isAllowed(String feature, JavaClass used) {
        if (!isInside(used)) {
            return true;
        }
        String target = featureOf(used);
        return feature.isEmpty()
                || target.equals(feature)
                || mayUse.getOrDefault(feature, Set.of()).contains(target);
    }

    private boolean isInside(JavaClass one) {
        return one.getPackageName().equals(base) || one.getPackageName().startsWith(base + ".");
    }

    /** The part of the package name after the base; empty for a class in the base package itself. */
    private String featureOf(JavaClass one) {
        String inside = one.getPackageName().substring(base.length());
        return inside.isEmpty() ? "" : inside.substring(1).split("\\.", 2)[0];
    }

    /** Takes away, again and again, the features that use none of the rest; in a circle nothing can be taken away. */
    private void requireNoCircle() {
        Set<String> rest = new HashSet<>(mayUse.keySet());
        while (!rest.isEmpty()) {
            Set<String> free =
                    rest.stream().filter(feature -> usesNone(feature, rest)).collect(Collectors.toSet());
            if (free.isEmpty()) {
                throw new IllegalArgumentException("The feature map goes in circles: " + rest);
            }
            rest.removeAll(free);
        }
    }

    private boolean usesNone(String feature, Set<String> rest) {
        return mayUse.getOrDefault(feature, Set.of()).stream().noneMatch(rest::contains);
    }
}
