package org.sijil.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sijil.localstack.load.Bodies;
import org.sijil.localstack.nation.SampleHousehold;
import org.sijil.localstack.nation.SampleMember;
import org.sijil.localstack.nation.SampleNation;
import org.sijil.localstack.nation.SamplePerson;

/** A file of families, as a ministry would send it: one JSON a line, guardians named by their row. */
final class PeopleFile {

    private static final long SEED = 40;

    private final int nation;

    private final ObjectMapper json = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    PeopleFile(int nation) {
        this.nation = nation;
    }

    /** Writes whole households until there are so many people; answers how many. */
    int write(Path file, int people) throws IOException {
        Iterator<SampleHousehold> households = households(people).iterator();
        int written = 0;
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            while (written < people) {
                SampleHousehold household = households.next();
                for (int place = 0; place < household.members().size(); place++) {
                    lines.write(json.writeValueAsString(row(household, place)));
                    lines.write('\n');
                    written++;
                }
            }
        }
        return written;
    }

    /** How many people the first households have. */
    int size(int households) {
        return households(households).mapToInt(one -> one.members().size()).sum();
    }

    /** Writes the first households with their declarations, members by the numbers that they were given. */
    void writeHouseholds(Path file, int households, PeopleNumbers numbers) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (SampleHousehold household : (Iterable<SampleHousehold>) households(households)::iterator) {
                List<String> known = IntStream.range(0, household.members().size())
                        .mapToObj(place -> numbers.of(key(household, place)))
                        .toList();
                Map<String, Object> row = new LinkedHashMap<>(Bodies.household(household, known));
                row.put("rowKey", "bench-" + nation + "-" + household.index());
                lines.write(json.writeValueAsString(row));
                lines.write('\n');
            }
        }
    }

    private Stream<SampleHousehold> households(int count) {
        return new SampleNation(SEED + nation, LocalDate.of(2026, 11, 1)).households(count);
    }

    private Map<String, Object> row(SampleHousehold household, int place) {
        List<SampleMember> members = household.members();
        SampleMember member = members.get(place);
        SamplePerson person = member.person();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rowKey", key(household, place));
        row.put("givenName", person.givenName());
        row.put("familyName", person.familyName());
        row.put("sex", person.sex());
        row.put("birthDate", person.birthDate().toString());
        row.put("nationality", person.nationality());
        row.put("cnie", person.cnie());
        row.put("residencePermit", person.residencePermit());
        SampleMember.Guardian guardian = member.guardian();
        if (guardian != null) {
            row.put("guardian", Map.of("rowKey", key(household, guardian.member()), "relation", guardian.relation()));
        }
        row.put("maritalStatus", person.maritalStatus());
        row.put(
                "address",
                Map.of(
                        "territory", household.address().territory(),
                        "area", household.address().area(),
                        "line", household.address().line()));
        return row;
    }

    private String key(SampleHousehold household, int place) {
        return "bench-" + nation + "-" + household.index() + "-" + place;
    }
}
