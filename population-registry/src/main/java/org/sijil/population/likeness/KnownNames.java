package org.sijil.population.likeness;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.name.NameSound;
import org.sijil.population.likeness.SpokenName.Form;

/**
 * What no rule of sound can know: short forms that people go by, and names that sound alike although they are two. The contents of
 * {@code likeness/names.yaml}.
 */
final class KnownNames {

    private final Map<String, List<Entry>> shortForms = new HashMap<>();
    private final Map<String, List<Entry>> alike = new HashMap<>();
    private final List<List<String>> circles;
    private final double near;

    KnownNames(Listed listed, double near) {
        this.circles = listed.shortForms();
        this.near = near;
        index(circles, shortForms);
        index(listed.alike(), alike);
    }

    /** Whether one is a usual short form of the other. */
    boolean areOne(SpokenName one, SpokenName other) {
        Set<Integer> common = circlesOf(one);
        common.retainAll(circlesOf(other));
        return !common.isEmpty();
    }

    /** Whether the two sound alike and are known to be two names. */
    boolean areTwo(SpokenName one, SpokenName other) {
        Integer name = nearest(one);
        Integer otherName = nearest(other);
        return name != null && otherName != null && !name.equals(otherName);
    }

    /** The codes under which the name's short forms are found, or the name whose short form it is. */
    Set<String> codes(SpokenName name) {
        Set<String> codes = new LinkedHashSet<>();
        circlesOf(name)
                .forEach(circle -> circles.get(circle).forEach(spelling -> codes.addAll(NameSound.codes(spelling))));
        return codes;
    }

    private Set<Integer> circlesOf(SpokenName name) {
        Set<Integer> found = new HashSet<>();
        name.forms()
                .forEach(form -> entries(shortForms, form).stream()
                        .filter(entry -> form.whole().distancePerConsonant(entry.sound) <= near)
                        .forEach(entry -> found.add(entry.name)));
        return found;
    }

    /** The name of its code and script that it lies nearest to; null when two are equally near or all are far. */
    private @Nullable Integer nearest(SpokenName name) {
        Form form = name.forms().findFirst().orElseThrow();
        @Nullable Integer nearest = null;
        double least = near;
        for (Entry entry : entries(alike, form)) {
            double distance = entry.distanceInScript(form);
            if (distance == least && nearest != null && nearest != entry.name) {
                nearest = null;
            } else if (distance < least) {
                nearest = entry.name;
                least = distance;
            }
        }
        return nearest;
    }

    private static List<Entry> entries(Map<String, List<Entry>> index, Form form) {
        return index.getOrDefault(form.whole().code(), List.of());
    }

    private static void index(List<List<String>> names, Map<String, List<Entry>> index) {
        for (int name = 0; name < names.size(); name++) {
            for (String spelling : names.get(name)) {
                NameSound sound = NameSound.of(spelling);
                index.computeIfAbsent(sound.code(), code -> new ArrayList<>()).add(new Entry(sound, name));
            }
        }
    }

    /**
     * The file as it stands.
     *
     * @param shortForms circles of names for one person, the full one first
     * @param alike names, each in its usual spellings, of which two with the same consonants are two names
     */
    @RegisterForReflection
    record Listed(String source, String confidence, List<List<String>> shortForms, List<List<String>> alike) {}

    private record Entry(NameSound sound, int name) {

        /** Across scripts short vowels count little, and they are what tells such names apart. */
        double distanceInScript(Form form) {
            boolean oneScript = sound.isArabic() == form.whole().isArabic();
            return oneScript ? sound.distancePerConsonant(form.whole()) : Double.MAX_VALUE;
        }
    }
}
