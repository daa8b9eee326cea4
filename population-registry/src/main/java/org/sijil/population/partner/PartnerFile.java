package org.sijil.population.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sijil.commons.database.JsonText;

/** Partners that a new register begins with. Whoever is a partner already is left as it is. */
@ApplicationScoped
class PartnerFile {

    private final Optional<Path> file;
    private final JsonText json;
    private final PartnerRegister register;

    PartnerFile(PartnerConfig config, JsonText json, PartnerRegister register) {
        this.file = config.file();
        this.json = json;
        this.register = register;
    }

    /** Before the first question is answered; a file that cannot be read stops the start. */
    void load(@Observes StartupEvent started) throws Throwable {
        if (file.isPresent()) {
            for (JsonNode entry : read(file.get()).path("partners")) {
                KnownPartner known = json.read(entry, KnownPartner.class);
                VertxContextSupport.subscribeAndAwait(() -> register.introduce(known));
                if (known.demo()) {
                    Log.warnf("%s is a partner of the demonstration", known.client());
                }
            }
        }
    }

    private static JsonNode read(Path file) throws IOException {
        try (InputStream text = Files.newInputStream(file)) {
            return new ObjectMapper(new YAMLFactory()).readTree(text);
        }
    }
}
