package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.population.consultation.InSight;
import org.sijil.population.consultation.Purpose;
import org.sijil.population.consultation.Reading;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.person.Sex;
import org.sijil.population.verification.CheckedMembers.Member;
import org.sijil.population.verification.CheckedMembers.Status;

/** Looks up a household's members in one statement. A family moves and marries across territories, so none limits this. */
@ApplicationScoped
class MemberLookup {

    private static final List<String> FIELDS = List.of("status", "birthDate", "sex");

    private static final String CHECK = """
            WITH found AS (
                SELECT asked.place, asked.idcs, holder.id, holder.status, holder.birth_date, holder.sex
                FROM unnest($9::text[]) WITH ORDINALITY AS asked (idcs, place)
                LEFT JOIN person holder ON holder.idcs = asked.idcs AND holder.status <> 'VOID'
                                             AND %s
            ), seen AS (
                SELECT DISTINCT id FROM found WHERE id IS NOT NULL
            ), %s
            SELECT idcs, id, status, birth_date, sex FROM found ORDER BY place
            """.formatted(InSight.of("holder.id"), Reading.NOTED);

    private final Pool pool;
    private final Readings readings;

    MemberLookup(Pool pool, Readings readings) {
        this.pool = pool;
        this.readings = readings;
    }

    Uni<CheckedMembers> check(MemberCheck check, StatedPurpose purpose) {
        return check(check.idcs(), readings.of(purpose, FIELDS));
    }

    Uni<CheckedMembers> check(MassMemberCheck check) {
        return check(check.idcs(), readings.of(Purpose.SOCIAL_SUPPORT, FIELDS));
    }

    private Uni<CheckedMembers> check(List<Idcs> asked, Reading reading) {
        String[] numbers = asked.stream().map(Idcs::value).toArray(String[]::new);
        return pool.preparedQuery(CHECK)
                .execute(reading.parameters((Object) numbers))
                .map(MemberLookup::members);
    }

    private static CheckedMembers members(RowSet<Row> rows) {
        List<Member> members = new ArrayList<>(rows.size());
        rows.forEach(row -> members.add(member(row)));
        return new CheckedMembers(members);
    }

    private static Member member(Row row) {
        String status = row.getString("status");
        return new Member(
                new Idcs(row.getString("idcs")),
                row.getUUID("id"),
                status == null ? Status.UNKNOWN : Status.valueOf(status),
                row.getLocalDate("birth_date"),
                sex(row.getString("sex")));
    }

    private static @Nullable Sex sex(@Nullable String name) {
        return name == null ? null : Sex.valueOf(name);
    }
}
