package org.sijil.social.geography;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** The places that a new registry begins with. What is recorded already is left as it is. */
@ApplicationScoped
class ShippedPlaces {

    private final PlacesConfig config;
    private final PlaceFile reader;
    private final PlaceImport imports;

    ShippedPlaces(PlacesConfig config, PlaceFile reader, PlaceImport imports) {
        this.config = config;
        this.reader = reader;
        this.imports = imports;
    }

    /** Before the first household is entered; a file that is wrong stops the start. */
    void load(@Observes StartupEvent started) throws Throwable {
        PlaceFile.Contents file =
                reader.csv(bytes(), new PlaceFile.Terms(null, config.from(), null, null, config.fromConfidence()));
        VertxContextSupport.subscribeAndAwait(() -> imports.introduce(file, config.from()));
    }

    private byte[] bytes() throws IOException {
        if (config.file().isPresent()) {
            return Files.readAllBytes(config.file().get());
        }
        String name = "geography/" + config.shipped() + ".csv";
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("There is no file " + name);
            }
            return file.readAllBytes();
        }
    }
}
