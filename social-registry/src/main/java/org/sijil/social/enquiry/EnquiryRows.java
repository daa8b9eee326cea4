package org.sijil.social.enquiry;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.problem.TraceId;
import org.sijil.commons.security.Caller;
import org.sijil.social.household.FamilyLaws;
import org.sijil.social.membership.FamilyLaw;
import org.sijil.social.membership.HeadSuccession;
import org.sijil.social.membership.Member;
import org.sijil.social.population.PartnerRecords.Found;

/**
 * The households of people and the records of their consultation, in one statement. Everybody who was asked about has one, and where the
 * composition is told everybody who lives there. Somebody sealed lives nowhere: neither asked about nor told of.
 */
@ApplicationScoped
class EnquiryRows {

    private static final String FIND = """
        WITH asked AS (
            SELECT place, person FROM unnest($1::uuid[]) WITH ORDINALITY AS each (person, place)),
        home AS (
            SELECT asked.place, household.id, cast(household.score AS text) AS score
              FROM asked
              JOIN membership own ON own.person = asked.person AND own.valid_until IS NULL
              JOIN household ON household.id = own.household
             WHERE NOT EXISTS (SELECT FROM sealed_person sealed WHERE sealed.person = own.person)),
        seen AS (
            SELECT person, cast($7 AS text[]) AS fields FROM asked WHERE person IS NOT NULL
             UNION
            SELECT other.person, '{composition}'
              FROM home JOIN membership other ON other.household = home.id AND other.valid_until IS NULL
             WHERE $8 AND other.person <> ALL (SELECT person FROM asked WHERE person IS NOT NULL)
               AND NOT EXISTS (SELECT FROM sealed_person sealed WHERE sealed.person = other.person)),
        noted AS (
            INSERT INTO consultation (person, actor, role, client, purpose, legal_basis, fields, trace, at)
            SELECT person, $2, $3, $4, $5, $6, fields, $9, $10 FROM seen)
        SELECT cast(jsonb_build_object(
                   'place', home.place,
                   'score', home.score,
                   'members', CASE WHEN $8 THEN (
                       SELECT jsonb_agg(jsonb_build_object(
                                            'person', person, 'idcs', idcs, 'relation', relation, 'spouse', spouse,
                                            'parents', parents, 'birthDate', birth_date, 'sex', sex,
                                            'situation', situation, 'since', valid_from) ORDER BY position)
                         FROM membership
                        WHERE household = home.id AND valid_until IS NULL) END,
                   'sealed', (
                       SELECT coalesce(jsonb_agg(person ORDER BY position), '[]')
                         FROM membership JOIN sealed_person USING (person)
                        WHERE $8 AND household = home.id AND valid_until IS NULL)) AS text) AS home
          FROM home
        """;

    private final Pool pool;
    private final Caller caller;
    private final FamilyLaws laws;
    private final JsonText json;
    private final Clock clock;

    EnquiryRows(Pool pool, Caller caller, FamilyLaws laws, JsonText json, Clock clock) {
        this.pool = pool;
        this.caller = caller;
        this.laws = laws;
        this.json = json;
        this.clock = clock;
    }

    /** The households of whoever lives in one that can be told of. */
    Uni<List<Home>> find(Found found, HouseholdEnquiry enquiry) {
        UUID[] people = found.records().stream().map(Found.Known::person).toArray(UUID[]::new);
        Tuple parameters = Tuple.tuple()
                .addArrayOfUUID(people)
                .addString(caller.id())
                .addString(caller.role())
                .addString(caller.client())
                .addString(found.purpose())
                .addString(found.legalBasis())
                .addArrayOfString(enquiry.fields().toArray(String[]::new))
                .addBoolean(enquiry.wants(Want.COMPOSITION))
                .addString(TraceId.current())
                .addOffsetDateTime(OffsetDateTime.now(clock));
        return pool.preparedQuery(FIND).execute(parameters).map(this::homes);
    }

    private List<Home> homes(RowSet<Row> rows) {
        List<Home> homes = new ArrayList<>(rows.size());
        FamilyLaw law = laws.today();
        rows.forEach(
                row -> json.read(row.getString("home"), Home.class).told(law).ifPresent(homes::add));
        return homes;
    }

    /**
     * Where somebody lives.
     *
     * @param place of the person in the question, from 1
     * @param members null where they are not to be told
     * @param sealed those of them who are not to be told of
     */
    @RegisterForReflection
    record Home(int place, @Nullable String score, @Nullable List<Member> members, List<UUID> sealed) {

        /** The same as if the sealed had gone: nobody can tell that they are there. Empty when no adult would head it. */
        Optional<Home> told(FamilyLaw law) {
            List<Member> left = members;
            for (UUID gone : sealed) {
                left = left == null ? null : HeadSuccession.after(left, gone, law);
            }
            return left != null && left.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Home(place, score, left, List.of()));
        }
    }
}
