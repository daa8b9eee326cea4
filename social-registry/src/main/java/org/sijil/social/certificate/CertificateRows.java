package org.sijil.social.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.TraceId;
import org.sijil.commons.security.Caller;

/** The rows of table certificate. None is ever changed. */
@ApplicationScoped
class CertificateRows {

    private static final String NEW_ID = "SELECT uuidv7()";

    private static final String INSERT = """
        INSERT INTO certificate (id, household, kind, head, content, code, issued_at, issued_by, valid_until)
        SELECT new.id, new.household, new.kind, new.head, new.content, new.code, new."issuedAt", cast($2 AS text),
               new."validUntil"
          FROM jsonb_to_record(cast(cast($1 AS text) AS jsonb))
               AS new(id uuid, household uuid, kind text, head uuid, content jsonb, code text, "issuedAt" timestamptz,
                      "validUntil" date)
        """;

    private static final String ROW = """
        SELECT cast(jsonb_build_object('id', id, 'household', household, 'kind', kind, 'head', head, 'content', content,
                                       'code', code, 'issuedAt', issued_at, 'validUntil', valid_until) AS text)
          FROM certificate
        """;

    /** Nobody is asked who they are, so nobody is named. */
    private static final String NOTE_CHECK = """
        INSERT INTO consultation (person, actor, role, purpose, legal_basis, fields, trace, at)
        VALUES ($1, 'anybody', 'anybody', 'certificate-check', 'law-72.18', $2, $3, $4)
        """;

    private static final String FIND = ROW + " WHERE id = $1";
    private static final String OF_HOUSEHOLD = ROW + " WHERE household = $1 AND id < $2 ORDER BY id DESC LIMIT $3";

    private final JsonText json;
    private final Caller caller;

    CertificateRows(JsonText json, Caller caller) {
        this.json = json;
        this.caller = caller;
    }

    /** Later ids are greater. */
    Uni<UUID> newId() {
        return Sql.value(UUID.class, NEW_ID).map(Objects::requireNonNull);
    }

    Uni<Integer> insert(Certificate certificate) {
        return Sql.update(INSERT, json.of(certificate), caller.id());
    }

    Uni<@Nullable Certificate> find(UUID id) {
        return Sql.value(String.class, FIND, id).map(row -> row == null ? null : json.read(row, Certificate.class));
    }

    /** The head of the household can see that a paper was checked. */
    Uni<Integer> noteCheck(Certificate seen, OffsetDateTime at) {
        String[] fields = seen.kind().fields().toArray(String[]::new);
        return Sql.update(NOTE_CHECK, seen.head(), fields, TraceId.current(), at);
    }

    /** The newest first. */
    Uni<Page<Certificate>> of(UUID household, PageRequest page) {
        return Sql.values(
                        String.class,
                        OF_HOUSEHOLD,
                        household,
                        IdPlace.fromGreatest(page).id(),
                        page.limit() + 1)
                .map(rows -> Page.of(certificates(rows), page.limit(), last -> new IdPlace(last.id()).cursor()));
    }

    private List<Certificate> certificates(List<String> rows) {
        return rows.stream().map(row -> json.read(row, Certificate.class)).toList();
    }
}
