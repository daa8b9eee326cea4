package org.sijil.localstack.stack;

import java.util.Arrays;
import java.util.List;

/** The four services of the suite. */
public enum ServiceName {
    POPULATION_REGISTRY("population-registry", "population"),
    SOCIAL_REGISTRY("social-registry", "social"),
    ENROLLMENT_SERVICE("enrollment-service", "enrollment"),
    GATEWAY("gateway", "gateway");

    private final String module;
    private final String database;

    ServiceName(String module, String database) {
        this.module = module;
        this.database = database;
    }

    /** The name of its module, its process, its log and its client at the identity provider. */
    public String module() {
        return module;
    }

    /** The name of its database and of the database's owner. */
    public String database() {
        return database;
    }

    static List<String> modules() {
        return Arrays.stream(values()).map(ServiceName::module).toList();
    }
}
