package org.sijil.population;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.population.Registry.Registered;

/** What people would read on their telephones. */
public final class Mailbox {

    private static final Pattern CODE = Pattern.compile("^([0-9]{6}) ", Pattern.MULTILINE);

    private final Pool pool;

    public Mailbox(Pool pool) {
        this.pool = pool;
    }

    /** The texts that wait to be sent to a person. */
    public List<String> texts(Registered person) {
        String phone = new PhoneNumber(String.valueOf(person.body().get("phone"))).value();
        return StreamSupport.stream(
                        pool.preparedQuery(
                                        "SELECT body FROM outbox_message WHERE recipient = $1 ORDER BY next_attempt_at")
                                .executeAndAwait(Tuple.of(phone))
                                .spliterator(),
                        false)
                .map(row -> row.getString(0))
                .toList();
    }

    /** The latest code that was sent to a person. */
    public String code(Registered person) {
        List<String> texts = texts(person);
        Matcher code = CODE.matcher(texts.get(texts.size() - 1));
        if (!code.find()) {
            throw new AssertionError("No code in the message");
        }
        return code.group(1);
    }

    /** A code that is certainly not this one. */
    public static String other(String code) {
        return code.startsWith("9") ? "0" + code.substring(1) : "9" + code.substring(1);
    }
}
