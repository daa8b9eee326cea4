package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.social.declaration.AnswerSheet;
import org.sijil.social.declaration.Declared;

/** Keeps with a declaration what it says beyond the answers that are weighed, and where it was made. */
@ApplicationScoped
class AnswerSheets {

    static final String CENTRE = "centre";
    static final String ONLINE = "online";

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

    private @Nullable String text(AnswerSheet sheet) {
        return sheet.saysNothing() ? null : json.of(sheet);
    }
}
