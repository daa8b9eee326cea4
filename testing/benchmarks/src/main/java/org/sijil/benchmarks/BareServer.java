package org.sijil.benchmarks;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The floor: a bare Vert.x handler that sends PostgreSQL the statements that the population registry sends, on the same
 * database, with a pool of the same size, and does nothing else: no token, no validation, no views.
 */
final class BareServer {

    private static final int POOL = 20;
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private static final String NOTED = """
            noted AS (
                INSERT INTO consultation (person, actor, role, client, purpose, legal_basis, fields, trace, at)
                SELECT seen.id, 'floor', 'partner', NULL, 'verification', 'floor', ARRAY['birthDate'], NULL, $1
                FROM seen
            )""";
    private static final String VERIFY = """
            WITH seen AS MATERIALIZED (
                SELECT compared.*
                FROM jsonb_array_elements(cast(cast($2 AS text) AS jsonb)) AS declaration (declared),
                     compare_declaration(
                         (SELECT id FROM partner WHERE client = 'partner-health'), 'partner', ARRAY['1'], declaration.declared,
                         3, $1::timestamptz - interval '1 day', 200, $1 - interval '1 hour', $1, false) AS compared
            ), %s
            SELECT outcome FROM seen
            """.formatted(NOTED);
    private static final String READ = """
            WITH seen AS (SELECT * FROM person WHERE id = $2), %s
            SELECT id, idcs, given_name_ar, given_name_fr, family_name_ar, family_name_fr, sex, birth_date, birth_place,
                   nationality, cnie, residence_permit, guardian, guardian_relation, marital_status, territory, area,
                   address_line, phone, email, status, death_date, version
            FROM seen
            """.formatted(NOTED);
    private static final String INSERT = """
            INSERT INTO person (id, idcs, given_name_ar, given_name_fr, family_name_ar, family_name_fr, given_key_ar,
                                given_key_fr, family_key_ar, family_key_fr, sex, birth_date, nationality, cnie, territory,
                                area, status, version, valid_from, recorded_at, recorded_by)
            VALUES ($1, $2, $3, $4, $5, $6, $3, $4, $5, $6, 'FEMALE', $7, 'MA', $8, '06.141', 'URBAN', 'ACTIVE', 0, $9, $10,
                    'floor')
            """;
    private static final String TRAITS = """
            INSERT INTO person_trait (person, terms) VALUES ($1, array_to_tsvector($2::text[]))
            """;
    private static final String EVENT = """
            SELECT append_feed_event('person.registered', $1, $2, $3)
            """;
    /** Those who follow the feed must be able to read what the floor tells, or they stand still. */
    private static final String HOUSEHOLD_EVENT = """
            SELECT append_feed_event('household.rescored', id, jsonb_build_object(
                       'score', cast(score AS text), 'formula', formula, 'computedAt', scored_at, 'version', version), $2)
              FROM household
             WHERE id = $1
            """;

    private static final String ENTRY = """
            INSERT INTO audit_entry (action, subject, actor, role, client, trace, detail_hash, at)
            VALUES ('person.registered', $1, 'floor', 'registration-agent', NULL, NULL, $2, $3)
            """;

    private static final String MEMBERS = """
            SELECT household.version, membership.*, declaration.answers
              FROM household
              JOIN membership ON membership.household = household.id AND valid_until IS NULL
              LEFT JOIN declaration ON declaration.id = household.declaration
             WHERE household.id = $1
               FOR UPDATE OF household
            """;
    private static final String DECLARE = """
            INSERT INTO declaration (id, household, answers, declared_on, declared_at, declared_by)
            VALUES ($1, $2, $3, $4, $5, 'floor')
            """;
    private static final String SCORE = """
            WITH moved AS (
                UPDATE household SET declaration = $1, score = 9.5, scored_at = $4, version = version + 1 WHERE id = $2)
            INSERT INTO score (household, declaration, cause, formula, value, computed_at, inputs, breakdown)
            VALUES ($2, $1, 'declaration', 'floor', 9.5, $4, $3, $3)
            """;

    private final Pool population;
    private final Pool social;

    private BareServer(Pool population, Pool social) {
        this.population = population;
        this.social = social;
    }

    /** Takes the port and the addresses of the two databases; runs until it or the program that started it ends. */
    public static void main(String[] arguments) throws Exception {
        endWithParent();
        Vertx vertx = Vertx.vertx();
        BareServer server = new BareServer(pool(vertx, arguments[1]), pool(vertx, arguments[2]));
        vertx.createHttpServer()
                .requestHandler(server::answer)
                .listen(Integer.parseInt(arguments[0]), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    private static void endWithParent() {
        CompletableFuture<Void> unused =
                ProcessHandle.current().parent().orElseThrow().onExit().thenRun(() -> System.exit(0));
    }

    private static Pool pool(Vertx vertx, String database) {
        return PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(POOL))
                .connectingTo(PgConnectOptions.fromUri(database).setCachePreparedStatements(true))
                .using(vertx)
                .build();
    }

    private void answer(HttpServerRequest request) {
        request.body()
                .compose(body -> route(request, body))
                .onSuccess(answer -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(answer.toBuffer()))
                .onFailure(failure -> request.response().setStatusCode(500).end(String.valueOf(failure.getMessage())));
    }

    private Future<JsonObject> route(HttpServerRequest request, Buffer body) {
        String path = request.path();
        if (path.equals("/v1/verifications")) {
            return verify(body.toJsonObject());
        }
        if (path.equals("/v1/persons")) {
            return register(body.toJsonObject());
        }
        if (path.endsWith("/declarations")) {
            return declare(UUID.fromString(path.split("/", -1)[3]), body.toJsonObject());
        }
        return read(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private Future<JsonObject> verify(JsonObject declared) {
        JsonObject asked = declared.copy().put("place", 0).put("standIn", NOBODY);
        return population
                .preparedQuery(VERIFY)
                .execute(Tuple.of(
                        OffsetDateTime.now(ZoneOffset.UTC),
                        new JsonArray().add(asked).encode()))
                .map(rows -> new JsonObject()
                        .put("verified", rows.iterator().next().getString(0).equals("YES")));
    }

    private Future<JsonObject> read(UUID id) {
        return population
                .preparedQuery(READ)
                .execute(Tuple.of(OffsetDateTime.now(ZoneOffset.UTC), id))
                .map(BareServer::first);
    }

    private static JsonObject first(RowSet<Row> rows) {
        return rows.iterator().next().toJson();
    }

    private Future<JsonObject> register(JsonObject person) {
        UUID id = UUID.randomUUID();
        return population
                .withTransaction(connection -> insert(connection, id, person))
                .map(done -> person.put("id", id.toString()));
    }

    private static Future<RowSet<Row>> insert(SqlConnection connection, UUID id, JsonObject person) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        String number = person.getString("floorIdcs");
        JsonObject given = person.getJsonObject("givenName");
        JsonObject family = person.getJsonObject("familyName");
        Tuple row = Tuple.of(id, number, given.getString("ar"), given.getString("fr"))
                .addString(family.getString("ar"))
                .addString(family.getString("fr"))
                .addLocalDate(LocalDate.parse(person.getString("birthDate")))
                .addString(person.getString("cnie"))
                .addLocalDate(now.toLocalDate())
                .addOffsetDateTime(now);
        JsonObject event = new JsonObject()
                .put("idcs", number)
                .put("birthDate", person.getString("birthDate"))
                .put("sex", "female")
                .put("status", "active")
                .put("nationality", "MA")
                .put("version", 0);
        return connection
                .preparedQuery(INSERT)
                .execute(row)
                .compose(done ->
                        connection.preparedQuery(TRAITS).execute(Tuple.of(id, (Object) traits(row.getLocalDate(6)))))
                .compose(done -> connection.preparedQuery(EVENT).execute(Tuple.of(id, event, now)))
                .compose(done ->
                        connection.preparedQuery(ENTRY).execute(Tuple.of(id, Buffer.buffer(new byte[32]), now)));
    }

    /** As many as the register keeps of such a person. */
    private static String[] traits(LocalDate born) {
        int year = born.getYear();
        return new String[] {
            "nmn",
            "y" + year + "mn",
            "ndrs",
            "y" + year + "drs",
            "nldrs",
            "y" + year + "ldrs",
            "d" + born,
            "i" + year + born.getMonthValue(),
            "j" + year + born.getDayOfMonth(),
            "k" + born.getDayOfYear(),
            "t06",
            "t06.141"
        };
    }

    private Future<JsonObject> declare(UUID household, JsonObject answers) {
        return social.withTransaction(connection -> declare(connection, household, answers))
                .map(done -> new JsonObject().put("id", household.toString()));
    }

    private static Future<RowSet<Row>> declare(SqlConnection connection, UUID household, JsonObject answers) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        UUID id = UUID.randomUUID();
        return connection
                .preparedQuery(MEMBERS)
                .execute(Tuple.of(household))
                .compose(rows -> connection
                        .preparedQuery(DECLARE)
                        .execute(Tuple.of(id, household, answers, now.toLocalDate(), now)))
                .compose(done -> connection.preparedQuery(SCORE).execute(Tuple.of(id, household, answers, now)))
                .compose(done -> connection.preparedQuery(HOUSEHOLD_EVENT).execute(Tuple.of(household, now)))
                .compose(done ->
                        connection.preparedQuery(ENTRY).execute(Tuple.of(household, Buffer.buffer(new byte[32]), now)));
    }
}
