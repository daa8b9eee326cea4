package org.sijil.population.identifier;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sijil.commons.database.Sql;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.IdcsNumbering;

/** Gives each new person a number. Starts with the service, so that a wrong key is found then and not at the first birth. */
@Startup
@ApplicationScoped
public class IdcsIssuer {

    private static final String TAKE_BLOCK = """
            SELECT nextval('idcs_number')
            FROM generate_series(1, $1)
            """;

    private final IdcsNumbering numbering;
    private final int blockSize;
    private final Queue<Long> block = new ConcurrentLinkedQueue<>();

    IdcsIssuer(NumberingConfig config) {
        numbering = new IdcsNumbering(bytes(config.key()));
        blockSize = config.block();
    }

    /**
     * An identifier that nobody ever had. A number whose registration is refused is lost, never handed out again. Runs in
     * the caller's transaction, because a second connection taken while holding one can starve the pool.
     */
    public Uni<Idcs> next() {
        Long number = block.poll();
        return number == null ? nextOfNewBlock() : Uni.createFrom().item(numbering.at(number));
    }

    /** As many identifiers as asked for, for a job, in the transaction of its connection. */
    public List<Idcs> next(Connection tx, int count) throws SQLException {
        try (PreparedStatement query = tx.prepareStatement(TAKE_BLOCK.replace("$1", "?"))) {
            query.setInt(1, count);
            try (ResultSet numbers = query.executeQuery()) {
                List<Idcs> taken = new ArrayList<>(count);
                while (numbers.next()) {
                    taken.add(numbering.at(numbers.getLong(1)));
                }
                return taken;
            }
        }
    }

    private Uni<Idcs> nextOfNewBlock() {
        return Sql.values(Long.class, TAKE_BLOCK, blockSize)
                .map(this::keepAllButFirst)
                .map(numbering::at);
    }

    private long keepAllButFirst(List<Long> numbers) {
        block.addAll(numbers.subList(1, numbers.size()));
        return numbers.get(0);
    }

    private static byte[] bytes(String key) {
        try {
            byte[] secret = Base64.getDecoder().decode(key.strip());
            if (secret.length == IdcsNumbering.KEY_BYTES) {
                return secret;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(
                    "sijil.identifier.key is not base64; make one with: openssl rand -base64 32");
        }
        throw new IllegalStateException("sijil.identifier.key needs 32 bytes; make one with: openssl rand -base64 32");
    }
}
