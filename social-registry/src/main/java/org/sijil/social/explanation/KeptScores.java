package org.sijil.social.explanation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.paging.TimedPlace;
import org.sijil.social.declaration.AnswerSheet;

/** Reads stored scores, in the current transaction. */
@ApplicationScoped
class KeptScores {

    /** A stored score as one JSON text, of {@link KeptScore}. */
    static final String ROW = """
        SELECT cast(jsonb_build_object('id', id, 'household', household, 'declaration', declaration, 'cause', cause,
                                       'formula', formula, 'value', cast(value AS text), 'computedAt', computed_at,
                                       'inputs', inputs, 'breakdown', breakdown) AS text)
          FROM score
        """;

    private static final String ONE = ROW + " WHERE id = $1";
    private static final String SHEET = "SELECT cast(sheet AS text) FROM declaration WHERE id = $1";
    private static final String OF_HOUSEHOLD = ROW + """
         WHERE household = $1 AND (computed_at, id) < ($2, $3)
         ORDER BY computed_at DESC, id DESC
         LIMIT $4
        """;

    private final JsonText json;

    KeptScores(JsonText json) {
        this.json = json;
    }

    Uni<@Nullable KeptScore> find(UUID id) {
        return Sql.value(String.class, ONE, id).map(row -> row == null ? null : json.read(row, KeptScore.class));
    }

    /** The newest scores of a household, the newest first. */
    Uni<List<KeptScore>> newest(UUID household, int most) {
        return rows(household, TimedPlace.AFTER_ALL, most);
    }

    /** One more than the page holds, the newest first. */
    Uni<List<KeptScore>> page(UUID household, PageRequest page) {
        return rows(household, TimedPlace.fromNewest(page), page.limit() + 1);
    }

    /** What was said of each member in a declaration; null when only counts were. */
    Uni<@Nullable AnswerSheet> sheet(UUID declaration) {
        return Sql.value(String.class, SHEET, declaration)
                .map(sheet -> sheet == null ? null : json.read(sheet, AnswerSheet.class));
    }

    /** The cursor that continues after a score. */
    static String after(PastScore score) {
        return new TimedPlace(score.computedAt(), score.id()).cursor();
    }

    private Uni<List<KeptScore>> rows(UUID household, TimedPlace after, int most) {
        return Sql.values(String.class, OF_HOUSEHOLD, household, after.at(), after.id(), most)
                .map(rows -> rows.stream()
                        .map(row -> json.read(row, KeptScore.class))
                        .toList());
    }
}
