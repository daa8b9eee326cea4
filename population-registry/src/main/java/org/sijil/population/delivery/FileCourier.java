package org.sijil.population.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.core.file.OpenOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import java.nio.file.Path;
import org.sijil.commons.database.JsonText;

/** Writes messages into a file that its owner alone reads, one line of JSON each: for one machine without a relay. */
final class FileCourier implements Courier {

    private final Vertx vertx;
    private final JsonText json;
    private final Path file;

    FileCourier(Vertx vertx, JsonText json, Path file) {
        this.vertx = vertx;
        this.json = json;
        this.file = file;
    }

    @Override
    public Uni<Void> deliver(Message message) {
        OpenOptions options = new OpenOptions().setAppend(true).setPerms("rw-------");
        return vertx.fileSystem()
                .open(file.toString(), options)
                .chain(open ->
                        open.write(Buffer.buffer(json.of(message) + "\n")).chain(open::close));
    }
}
