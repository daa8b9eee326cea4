package org.sijil.localstack.load;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sijil.localstack.nation.SampleHousehold;
import org.sijil.localstack.nation.SampleNation;

/** Finds one person of each kind, each in another household: the first that the sample has. */
final class Examples {

    /** A kind that is rarer than this is done without. */
    private static final int MOST_SEARCHES = 200;

    private final HomeSearch homes;
    private final LocalDate on;
    private final Set<ExampleKind> missing = EnumSet.allOf(ExampleKind.class);
    private final Map<ExampleKind, Example> found = new EnumMap<>(ExampleKind.class);
    private int searches;

    Examples(Api api, LocalDate on) {
        this.homes = new HomeSearch(api);
        this.on = on;
    }

    /** Looks among the first households of the nation. */
    Map<ExampleKind, Example> find(SampleNation nation, int households) {
        for (int index = 0; index < households && !missing.isEmpty() && searches < MOST_SEARCHES; index++) {
            consider(nation.household(index));
        }
        return found;
    }

    private void consider(SampleHousehold household) {
        List<ExampleKind> kinds =
                missing.stream().filter(kind -> kind.mayBe(household, on)).toList();
        if (!kinds.isEmpty()) {
            searches++;
            homes.find(household).ifPresent(home -> keepFirst(kinds, home));
        }
    }

    private void keepFirst(List<ExampleKind> kinds, Home home) {
        kinds.stream()
                .filter(kind -> kind.hasRights(home.regimes()))
                .findFirst()
                .ifPresent(kind -> keep(kind, home.example(kind.of(home.sample()))));
    }

    private void keep(ExampleKind kind, Optional<Example> example) {
        example.ifPresent(somebody -> {
            found.put(kind, somebody);
            missing.remove(kind);
        });
    }
}
