package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.sijil.localstack.nation.MaritalStatus;
import org.sijil.localstack.nation.SampleHousehold;

/** A few people of the sample by what makes them interesting, kept in a file so that they can be tried with curl. */
final class Examples {

    private static final int LARGE = 6;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, Map<String, String>> found = new ConcurrentSkipListMap<>();

    Examples(Path stateDir) {
        this.file = stateDir.resolve("sample.json");
    }

    /** The first household of each kind is kept: the one with the lowest number, whatever the order of loading. */
    void consider(SampleHousehold household, List<String> numbers) {
        String kind = kind(household);
        if (kind != null) {
            Map<String, String> example = Map.of(
                    "household", Long.toString(household.index()),
                    "idcs", numbers.get(0),
                    "birthDate", household.members().get(0).person().birthDate().toString(),
                    "region", household.address().region());
            found.merge(kind, example, Examples::earlier);
        }
    }

    /** The first adult of a large household, if the sample had one. */
    Map<String, String> familyHead() {
        return found.getOrDefault("head-of-large-household", Map.of());
    }

    void save(DemoOptions options, LocalDate on) {
        try {
            Files.writeString(
                    file,
                    JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(Map.of(
                                    "seed", options.seed(),
                                    "households", options.households(),
                                    "on", on.toString(),
                                    "people", found)));
        } catch (IOException unwritable) {
            throw new LoadFailure("The examples cannot be written to " + file);
        }
    }

    private static @Nullable String kind(SampleHousehold household) {
        boolean alone = household.members().size() == 1;
        MaritalStatus status = household.members().get(0).person().maritalStatus();
        if (alone && status == MaritalStatus.WIDOWED) {
            return "widowed-alone";
        }
        if (status == MaritalStatus.WIDOWED) {
            return "widowed-with-family";
        }
        return household.members().size() >= LARGE ? "head-of-large-household" : null;
    }

    private static Map<String, String> earlier(Map<String, String> one, Map<String, String> other) {
        return Long.parseLong(one.getOrDefault("household", "0"))
                        <= Long.parseLong(other.getOrDefault("household", "0"))
                ? one
                : other;
    }
}
