package org.sijil.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.CopyRows;
import org.sijil.commons.identifier.Idcs;
import org.sijil.localstack.nation.SampleHousehold;
import org.sijil.localstack.nation.SampleMember;
import org.sijil.localstack.nation.SampleNation;
import org.sijil.social.household.FactsText;
import org.sijil.social.household.ScoreBasis;

/**
 * Households of a sample nation written straight into the social registry's tables: their people are in no population registry,
 * which neither a campaign nor the read of a score asks. Each looks as if another formula had scored it last, and has declared for a
 * year: what has no end the service gives one, household by household and in the midst of a measurement.
 */
final class HouseholdFill {

    private static final int PIECE = 2_000;
    private static final long SEED = 41;
    private static final long FIRST_ID = 0x0180_0000_0000L;
    private static final long MOST_MEMBERS = 40;
    private static final long FIRST_NUMBER = 700_000_000;
    private static final int PERSON = 3;
    private static final String FORMULA = "ma-rsu-2021";

    private final DataSource social;
    private final LocalDate today = LocalDate.now(ZoneId.of("Africa/Casablanca"));
    private final SampleNation nation = new SampleNation(SEED, today);
    private final ObjectMapper json = Nation.json();
    private final FactsText facts = new FactsText(json);

    HouseholdFill(DataSource social) {
        this.social = social;
    }

    /** Writes households until there are so many, and leaves the tables as the database would leave them within minutes. */
    void to(int households) throws SQLException, JsonProcessingException {
        int present = Integer.parseInt(
                Nation.texts(social, "SELECT count(*)::text FROM household").get(0));
        for (int from = present; from < households; from += PIECE) {
            write(from, Math.min(from + PIECE, households));
        }
        for (String table : List.of("household", "membership", "declaration", "score")) {
            Nation.execute(social, "VACUUM ANALYZE " + table);
        }
    }

    private void write(int from, int to) throws SQLException, JsonProcessingException {
        Rows rows = new Rows();
        for (int index = from; index < to; index++) {
            add(rows, index);
        }
        try (Connection tx = social.getConnection()) {
            tx.setAutoCommit(false);
            rows.write(tx);
            tx.commit();
        }
    }

    private void add(Rows rows, int index) throws JsonProcessingException {
        SampleHousehold sample = nation.household(index);
        UUID household = id(1, index, 0);
        UUID declaration = id(2, index, 0);
        String region = sample.address().region();
        String area = sample.address().area().code();
        String answers = json.writeValueAsString(sample.declaration());
        List<Map<String, Object>> residents = new ArrayList<>();
        for (int place = 0; place < sample.members().size(); place++) {
            residents.add(member(rows, sample, index, place));
        }
        Map<String, Object> said =
                Map.of("region", region, "area", area, "residents", residents, "answers", sample.declaration());
        UUID score = id(4, index, 0);
        rows.households.add(
                household,
                "9%010d".formatted(index),
                sample.address().territory(),
                region,
                sample.address().area().name(),
                today,
                declaration,
                today,
                today.plusYears(1),
                today,
                "8.5",
                "an-earlier-one",
                today,
                score,
                residents.size(),
                1);
        rows.declarations.add(declaration, household, answers, today, today, "sample");
        rows.scores.add(
                score,
                household,
                declaration,
                "declaration",
                FORMULA,
                "8.5",
                today,
                today,
                facts.of(json.convertValue(said, ScoreBasis.class)));
    }

    private Map<String, Object> member(Rows rows, SampleHousehold sample, int index, int place)
            throws JsonProcessingException {
        SampleMember member = sample.members().get(place);
        UUID person = id(PERSON, index, place);
        UUID spouse = member.spouse() == null ? null : id(PERSON, index, member.spouse());
        List<UUID> parents = member.parents().stream()
                .map(parent -> id(PERSON, index, parent))
                .toList();
        rows.members.add(
                id(1, index, 0),
                place,
                person,
                idcs(index * MOST_MEMBERS + place),
                member.relation().code(),
                spouse,
                parents.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")),
                member.person().birthDate(),
                member.person().sex().code(),
                json.writeValueAsString(member.situation()),
                today);
        return resident(person, member, spouse, parents);
    }

    private static Map<String, Object> resident(
            UUID person, SampleMember member, @Nullable UUID spouse, List<UUID> parents) {
        Map<String, Object> resident = new LinkedHashMap<>();
        resident.put("person", person.toString());
        resident.put("birthDate", member.person().birthDate().toString());
        resident.put("relation", member.relation().code());
        if (spouse != null) {
            resident.put("spouse", spouse.toString());
        }
        resident.put("parents", parents.stream().map(UUID::toString).toList());
        return resident;
    }

    /** The control digit is the one of ten that fits. */
    private static String idcs(long number) {
        String digits = Long.toString(FIRST_NUMBER + number);
        return IntStream.range(0, 10)
                .mapToObj(control -> digits + control)
                .filter(Idcs::isValid)
                .findFirst()
                .orElseThrow();
    }

    /** In the order of time, as the ids of all but people are. */
    private static UUID id(int kind, int index, int place) {
        long mixed = (index * MOST_MEMBERS + place + 1) * 0x9E37_79B9_7F4A_7C15L;
        long most = kind == PERSON ? mixed & ~0xF000L : (FIRST_ID + index) << 16;
        return new UUID(most | 0x7000, (mixed & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L | kind);
    }

    /** Rows on their way into the tables. */
    private static final class Rows {

        private final CopyRows households =
                new CopyRows("household (id, code, territory, region, area, registered_on, declaration, declared_on,"
                        + " declaration_expires_on, head_since, score, formula, scored_at, basis, people, version)");
        private final CopyRows members = new CopyRows(
                "membership (household, position, person, idcs, relation, spouse, parents, birth_date, sex,"
                        + " situation, valid_from)");
        private final CopyRows declarations =
                new CopyRows("declaration (id, household, answers, declared_on, declared_at, declared_by)");
        private final CopyRows scores =
                new CopyRows("score (id, household, declaration, cause, formula, value, computed_at, day, facts)");

        void write(Connection tx) throws SQLException {
            households.write(tx);
            members.write(tx);
            declarations.write(tx);
            scores.write(tx);
        }
    }
}
