package org.sijil.population.likeness;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.PersonName;
import org.sijil.population.person.GuardianRelation;
import org.sijil.population.person.Sex;

/** Asks the database, through one index, for the few among millions who are worth comparing with a description. */
@ApplicationScoped
class Candidates {

    private static final int QUESTIONS = 4;

    /** Subqueries, so that each question is parsed once even if a small table is read row by row. */
    private static final String FIND = """
            SELECT found.id, found.given_name_ar, found.given_name_fr, found.family_name_ar, found.family_name_fr, found.sex,
                   found.birth_date, found.birth_place, found.nationality, found.territory, found.phone, found.guardian,
                   found.guardian_relation, guardian.given_name_ar, guardian.given_name_fr
            FROM person_trait
            JOIN person found ON found.id = person_trait.person
            LEFT JOIN person guardian ON guardian.id = found.guardian
            WHERE terms @@ (SELECT $1::text::tsquery) OR terms @@ (SELECT $2::text::tsquery)
               OR terms @@ (SELECT $3::text::tsquery) OR terms @@ (SELECT $4::text::tsquery)
            LIMIT $5
            """;

    private final LikenessConfig config;
    private final KnownNames names;

    Candidates(LikenessConfig config, LikenessRules rules) {
        this.config = config;
        this.names = rules.names();
    }

    /** In the caller's session. */
    Uni<List<Candidate>> find(Description description) {
        List<@Nullable Object> parameters = new ArrayList<>(Questions.of(description, names));
        while (parameters.size() < QUESTIONS) {
            parameters.add(null);
        }
        parameters.add(config.candidates());
        return Sql.rows(FIND, parameters.toArray())
                .map(rows -> rows.stream().map(Candidates::candidate).toList());
    }

    private static Candidate candidate(Object[] row) {
        @Nullable String relation = (String) row[12];
        @Nullable PersonName guardian = relation == null ? null : name(row[13], row[14]);
        return new Candidate(
                (UUID) row[0],
                new Description(
                        name(row[1], row[2]),
                        name(row[3], row[4]),
                        Sex.valueOf((String) row[5]),
                        (LocalDate) row[6],
                        null,
                        value(row[7], TerritoryCode::new),
                        (String) row[8],
                        GuardianRelation.FATHER.name().equals(relation) ? guardian : null,
                        GuardianRelation.MOTHER.name().equals(relation) ? guardian : null,
                        (UUID) row[11],
                        new TerritoryCode((String) row[9]),
                        value(row[10], PhoneNumber::new)));
    }

    private static PersonName name(@Nullable Object arabic, @Nullable Object latin) {
        return new PersonName((String) arabic, (String) latin);
    }

    private static <T> @Nullable T value(@Nullable Object column, Function<String, T> form) {
        return column == null ? null : form.apply((String) column);
    }

    /** A registered person to compare with. */
    record Candidate(UUID person, Description known) {}
}
