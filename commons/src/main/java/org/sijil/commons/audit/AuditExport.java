package org.sijil.commons.audit;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.time.Moments;

/** Reads sealed entries out, one seal at a time: a range of any length needs the memory of one batch. */
@ApplicationScoped
class AuditExport {

    private final Pool pool;
    private final SealKey key;
    private final Clock clock;

    AuditExport(Pool pool, SealKey key, Clock clock) {
        this.pool = pool;
        this.key = key;
        this.clock = clock;
    }

    /** The lines of the seals numbered from one to another, each after its entries, then the statement. */
    Multi<String> lines(long from, long to) {
        AtomicReference<@Nullable AuditSeal> first = new AtomicReference<>();
        AtomicReference<@Nullable AuditSeal> last = new AtomicReference<>();
        Multi<String> sealed = Multi.createBy()
                .repeating()
                .uni(() -> next(last.get(), from, to))
                .whilst(Optional::isPresent)
                .select()
                .where(Optional::isPresent)
                .map(Optional::get)
                .onItem()
                .invoke(seal -> first.compareAndSet(null, seal))
                .onItem()
                .transformToUniAndConcatenate(seal -> lines(seal, last.getAndSet(seal)));
        return Multi.createBy()
                .concatenating()
                .streams(sealed, Multi.createFrom().item(() -> statement(first.get(), last.get())));
    }

    private Uni<Optional<AuditSeal>> next(@Nullable AuditSeal last, long from, long to) {
        long seq = last == null ? from : last.seq() + 1;
        return seq > to
                ? Uni.createFrom().item(Optional.empty())
                : AuditRows.nextSeal(pool, seq).map(seal -> seal.filter(found -> found.seq() <= to));
    }

    private Uni<String> lines(AuditSeal seal, @Nullable AuditSeal before) {
        AuditPosition end = AuditPosition.parse(seal.to());
        return start(seal, before)
                .chain(after -> AuditRows.between(pool, after, end))
                .map(entries -> lines(entries, seal));
    }

    /** Where the seal before ended. */
    private Uni<AuditPosition> start(AuditSeal seal, @Nullable AuditSeal before) {
        if (before != null) {
            return Uni.createFrom().item(AuditPosition.parse(before.to()));
        }
        return AuditRows.seal(pool, seal.seq() - 1)
                .map(found -> found.map(AuditSeal::to).map(AuditPosition::parse).orElse(AuditPosition.BEGINNING));
    }

    private static String lines(List<AuditEntry> entries, AuditSeal seal) {
        return Stream.concat(entries.stream().map(AuditEntry::line), Stream.of(seal.line()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String statement(@Nullable AuditSeal first, @Nullable AuditSeal last) {
        ExportStatement statement = ExportStatement.of(
                first == null ? 0 : first.seq(),
                last == null ? 0 : last.seq(),
                last == null ? AuditSeal.NOTHING : last.hash(),
                Moments.now(clock).toInstant(),
                key);
        return statement.line() + "\n";
    }
}
