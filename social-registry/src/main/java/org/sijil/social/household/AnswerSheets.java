package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.declaration.Declared;

/** Keeps with a declaration what it says beyond the answers that are weighed, and where it was made. */
@ApplicationScoped
class AnswerSheets {

    static final String CENTRE = "centre";
    static final String ONLINE = "online";

    private static final String SHEET = """
        SELECT cast(sheet AS text)
          FROM declaration
         WHERE id = $1
        """;
    private static final String KEEP = """
        UPDATE declaration
           SET channel = $2, sheet = cast(cast($3 AS text) AS jsonb)
         WHERE id = $1
        """;

    private final Caller caller;
    private final JsonText json;

    AnswerSheets(Caller caller, JsonText json) {
        this.caller = caller;
        this.json = json;
    }

    /** In the transaction of the declaration; one made at a centre that says no more costs nothing. */
    Uni<Void> keep(@Nullable UUID declaration, @Nullable Declared declared) {
        String channel = caller.hasRole(Roles.SOCIAL_AGENT) ? CENTRE : ONLINE;
        return declaration == null || declared == null
                ? Uni.createFrom().voidItem()
                : keep(declaration, declared.sheet(), channel);
    }

    Uni<Void> keep(UUID declaration, AnswerSheet sheet, String channel) {
        return sheet.saysNothing() && channel.equals(CENTRE)
                ? Uni.createFrom().voidItem()
                : Sql.update(KEEP, declaration, channel, text(sheet)).replaceWithVoid();
    }

    /**
     * All that the latest declaration of a household says.
     *
     * @throws org.sijil.commons.problem.Refused {@code not-found} when it never declared
     */
    Uni<Declared> of(Roster roster) {
        Declaration answers = roster.answers();
        UUID declaration = roster.household().declaration();
        if (answers == null || declaration == null) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        return Sql.value(String.class, SHEET, declaration)
                .map(sheet ->
                        new Declared(answers, sheet == null ? AnswerSheet.EMPTY : json.read(sheet, AnswerSheet.class)));
    }

    private @Nullable String text(AnswerSheet sheet) {
        return sheet.saysNothing() ? null : json.of(sheet);
    }
}
