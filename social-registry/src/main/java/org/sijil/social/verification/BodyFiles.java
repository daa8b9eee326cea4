package org.sijil.social.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.file.CopyOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.database.InTurn;
import org.sijil.commons.database.JsonText;
import org.sijil.commons.database.Sql;
import org.sijil.commons.time.Moments;

/**
 * Asks a body by files of one JSON object a line: {@code requests} are written, {@code answers} read and what is wrong with
 * them told in {@code reports}. A file is whole when its name ends in {@code .ndjson}; it is read once, and stays.
 */
@ApplicationScoped
class BodyFiles {

    private static final int MOST_ROWS = 5_000;
    private static final long LARGEST = 16L << 20;
    private static final String WHOLE = ".ndjson";

    private static final String READ_BEFORE = """
        SELECT rows
          FROM verification_file
         WHERE body = $1 AND name = $2
        """;

    private static final String READ = """
        INSERT INTO verification_file (body, name, rows, faults, read_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT DO NOTHING
        """;

    private final VerificationConfig config;
    private final VerificationRows rows;
    private final Findings findings;
    private final Vertx vertx;
    private final JsonText text;
    private final ObjectMapper json;
    private final Clock clock;

    BodyFiles(
            VerificationConfig config,
            VerificationRows rows,
            Findings findings,
            Vertx vertx,
            JsonText text,
            ObjectMapper json,
            Clock clock) {
        this.config = config;
        this.rows = rows;
        this.findings = findings;
        this.vertx = vertx;
        this.text = text;
        this.json = json;
        this.clock = clock;
    }

    /** Writes what waits and reads what has come. */
    Uni<Void> exchange(Body body) {
        return write(body).chain(() -> readAll(body));
    }

    /** The file is there before the rows say so: cut off between the two, the same questions are written again. */
    private Uni<Void> write(Body body) {
        return Panache.withTransaction(() -> rows.takeForFile(body, MOST_ROWS).call(taken -> write(body, taken)))
                .chain(taken -> taken.size() == MOST_ROWS
                        ? write(body)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> write(Body body, List<VerificationRows.Waiting> taken) {
        if (taken.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String lines = taken.stream()
                .flatMap(each -> body.verifiable(each.answer()).map(verifiable -> each.of(body, verifiable)).stream())
                .map(asked -> text.of(asked) + "\n")
                .collect(Collectors.joining());
        return put(folder(body, "requests").resolve(taken.get(0).id() + WHOLE), lines);
    }

    private Uni<Void> readAll(Body body) {
        Path folder = folder(body, "answers");
        return vertx.fileSystem()
                .mkdirs(folder.toString())
                .chain(() -> vertx.fileSystem().readDir(folder.toString(), ".*\\.ndjson"))
                .chain(files ->
                        InTurn.each(files.stream().sorted().map(Path::of).toList(), file -> readOnce(body, file)));
    }

    private Uni<Void> readOnce(Body body, Path file) {
        String name = String.valueOf(file.getFileName());
        return Panache.withSession(() -> Sql.value(Integer.class, READ_BEFORE, body.code(), name))
                .chain(before -> before != null ? Uni.createFrom().voidItem() : read(body, file, name));
    }

    private Uni<Void> read(Body body, Path file, String name) {
        return vertx.fileSystem()
                .props(file.toString())
                .chain(props -> props.size() > LARGEST ? leaveOut(body) : readWhole(body, file, name));
    }

    private static Uni<Void> leaveOut(Body body) {
        Log.warnf("An answer file of body %s is larger than %d bytes and is not read", body.code(), LARGEST);
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> readWhole(Body body, Path file, String name) {
        return vertx.fileSystem().readFile(file.toString()).chain(bytes -> read(body, name, bytes.toString()));
    }

    private Uni<Void> read(Body body, String name, String content) {
        List<String> lines = content.lines().toList();
        List<String> faults = new ArrayList<>();
        return Multi.createFrom()
                .range(0, lines.size())
                .onItem()
                .transformToUniAndConcatenate(
                        row -> take(body, lines.get(row)).invoke(fault -> note(faults, row + 1, fault)))
                .collect()
                .asList()
                .chain(() -> put(folder(body, "reports").resolve(name), String.join("", faults)))
                .chain(() -> Panache.withTransaction(
                        () -> Sql.update(READ, body.code(), name, lines.size(), faults.size(), Moments.now(clock))))
                .replaceWithVoid();
    }

    /** Why a row was not taken; none when it was. Rows are never repeated in a report. */
    private Uni<Optional<String>> take(Body body, String line) {
        Optional<Found> found = Found.read(tree(line), LocalDate.now(clock));
        return found.isEmpty()
                ? Uni.createFrom().item(Optional.of("unreadable"))
                : findings.take(body, found.get())
                        .map(taken -> taken == Findings.Taken.KEPT ? Optional.empty() : Optional.of(taken.code()));
    }

    private void note(List<String> faults, int row, Optional<String> fault) {
        fault.ifPresent(reason -> faults.add(text.of(Map.of("row", row, "reason", reason)) + "\n"));
    }

    private @Nullable JsonNode tree(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException garbage) {
            return null;
        }
    }

    /** Under another name until it is whole. */
    private Uni<Void> put(Path file, String lines) {
        String part = file + ".part";
        return vertx.fileSystem()
                .mkdirs(String.valueOf(file.getParent()))
                .chain(() -> vertx.fileSystem().writeFile(part, Buffer.buffer(lines)))
                .chain(() ->
                        vertx.fileSystem().move(part, file.toString(), new CopyOptions().setReplaceExisting(true)));
    }

    private Path folder(Body body, String kind) {
        return config.folder()
                .orElseThrow(() -> new IllegalStateException("sijil.verification.folder is not set"))
                .resolve(body.code())
                .resolve(kind);
    }
}
