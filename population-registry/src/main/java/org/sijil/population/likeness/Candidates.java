package org.sijil.population.likeness;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.PersonName;
import org.sijil.population.person.Sex;

/** Asks the database, through one index, for the few among millions who are worth comparing with a description. */
@ApplicationScoped
class Candidates {

    /** What is compared of table person, called found. */
    static final String KNOWN = """
            found.id, found.given_name_ar, found.given_name_fr, found.family_name_ar, found.family_name_fr, found.sex,
                   found.birth_date, found.birth_place, found.nationality, found.cnie, found.territory, found.phone,
                   found.guardian, father.id, father.given_name_ar, father.given_name_fr,
                   mother.id, mother.given_name_ar, mother.given_name_fr
            """;

    /** And of the parents. */
    static final String RELATIVES = """
            LEFT JOIN person father
                   ON father.id = coalesce(found.father, CASE found.guardian_relation WHEN 'FATHER' THEN found.guardian END)
            LEFT JOIN person mother
                   ON mother.id = coalesce(found.mother, CASE found.guardian_relation WHEN 'MOTHER' THEN found.guardian END)
            """;

    private static final String FIND = "SELECT " + KNOWN + """
            FROM resembling($1::text[], $2) AS resembling (id)
            JOIN person found ON found.id = resembling.id AND found.status NOT IN ('VOID', 'MERGED')
            """ + RELATIVES;

    private final LikenessConfig config;
    private final KnownNames names;

    Candidates(LikenessConfig config, LikenessRules rules) {
        this.config = config;
        this.names = rules.names();
    }

    /** In the caller's session. */
    Uni<List<Candidate>> find(Description description) {
        String[] questions =
                Questions.of(description, names).stream().map(Question::text).toArray(String[]::new);
        return Sql.rows(FIND, questions, config.candidates())
                .map(rows -> rows.stream().map(Candidates::candidate).toList());
    }

    /** From the columns of {@link #KNOWN}. */
    static Candidate candidate(Object[] row) {
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
                        value(row[9], Cnie::new),
                        row[13] == null ? null : name(row[14], row[15]),
                        row[16] == null ? null : name(row[17], row[18]),
                        (UUID) row[12],
                        new TerritoryCode((String) row[10]),
                        value(row[11], PhoneNumber::new)));
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
