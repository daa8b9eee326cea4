package org.sijil.population.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JdbcRows;
import org.sijil.population.likeness.Candidates.Candidate;

/** {@link Likeness} for many people at a time, in the transaction of a job. */
@ApplicationScoped
public class Likenesses {

    private static final int QUESTIONS = 4;

    /** People who are asked for in one statement: each of them may have many candidates, all of which are in memory at once. */
    private static final int TOGETHER = 50;

    private static final String FIND = """
            SELECT asked.place, """ + Candidates.KNOWN + """
              FROM unnest(cast(? AS integer[]), cast(? AS text[]), cast(? AS text[]), cast(? AS text[]), cast(? AS text[]))
                   AS asked (place, one, two, three, four)
             CROSS JOIN LATERAL resembling(ARRAY[asked.one, asked.two, asked.three, asked.four], ?) AS alike (person)
              JOIN person found ON found.id = alike.person AND found.status NOT IN ('VOID', 'MERGED')
            """ + Candidates.RELATIVES;

    private static final String KNOWN = "SELECT " + Candidates.KNOWN + """
              FROM person found
            """ + Candidates.RELATIVES + """
             WHERE found.id = ANY (?) AND found.status NOT IN ('VOID', 'MERGED')
            """;

    private final Likeness likeness;
    private final NameStatistics statistics;
    private final KnownNames names;
    private final LikenessConfig config;

    Likenesses(Likeness likeness, NameStatistics statistics, LikenessRules rules, LikenessConfig config) {
        this.likeness = likeness;
        this.statistics = statistics;
        this.names = rules.names();
        this.config = config;
    }

    /** Makes ready to look for somebody. */
    public Sought sought(Description description) {
        return new Sought(description, names);
    }

    /** Who in the register may be each of these, in their order; the likeliest first. */
    public List<List<Match>> inRegister(Connection tx, List<Sought> people) throws SQLException {
        List<List<Match>> alike = new ArrayList<>(people.size());
        for (int from = 0; from < people.size(); from += TOGETHER) {
            alike.addAll(someInRegister(tx, people.subList(from, Math.min(from + TOGETHER, people.size()))));
        }
        return alike;
    }

    private List<List<Match>> someInRegister(Connection tx, List<Sought> people) throws SQLException {
        List<List<Candidate>> found = Stream.<List<Candidate>>generate(ArrayList::new)
                .limit(people.size())
                .toList();
        for (Object[] row : JdbcRows.of(tx, FIND, parameters(tx, people))) {
            found.get((Integer) row[0]).add(Candidates.candidate(Arrays.copyOfRange(row, 1, row.length)));
        }
        NameShares shares = statistics.shares(tx);
        List<List<Match>> alike = new ArrayList<>(people.size());
        for (Sought one : people) {
            alike.add(likeness.matches(one.known(), null, found.get(alike.size()), shares));
        }
        return alike;
    }

    /** Who of a company may be somebody; the likeliest first. */
    public List<Match> in(Connection tx, Company company, Sought one) throws SQLException {
        List<Candidate> found = company.find(one.questions());
        return found.isEmpty() ? List.of() : likeness.matches(one.known(), null, found, statistics.shares(tx));
    }

    /** Some of the registered as a company. */
    public Company company(Connection tx, Collection<UUID> people) throws SQLException {
        Company company = new Company();
        for (Object[] row : JdbcRows.of(tx, KNOWN, tx.createArrayOf("uuid", people.toArray()))) {
            company.add(Candidates.candidate(row));
        }
        return company;
    }

    private @Nullable Object[] parameters(Connection tx, List<Sought> people) throws SQLException {
        List<@Nullable Object> parameters = new ArrayList<>();
        Integer[] places = new Integer[people.size()];
        Arrays.setAll(places, place -> place);
        parameters.add(tx.createArrayOf("integer", places));
        for (int question = 0; question < QUESTIONS; question++) {
            parameters.add(questions(tx, people, question));
        }
        parameters.add(config.candidates());
        return parameters.toArray();
    }

    /** Everybody's first question, or everybody's second. */
    private static Array questions(Connection tx, List<Sought> people, int place) throws SQLException {
        @Nullable String[] texts = new @Nullable String[people.size()];
        for (int person = 0; person < texts.length; person++) {
            List<Question> asked = people.get(person).questions();
            texts[person] = place < asked.size() ? asked.get(place).text() : null;
        }
        return tx.createArrayOf("text", texts);
    }
}
