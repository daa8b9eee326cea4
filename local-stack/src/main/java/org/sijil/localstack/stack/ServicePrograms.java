package org.sijil.localstack.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sijil.localstack.process.Program;
import org.sijil.localstack.process.QuickJvm;
import org.sijil.localstack.state.Secrets;

/** How each service is run: the same jar as anywhere else, told through its environment where everything is. */
final class ServicePrograms {

    private static final String UNLIMITED = Integer.toString(Integer.MAX_VALUE);

    private final StackOptions options;
    private final Secrets secrets;

    ServicePrograms(StackOptions options, Secrets secrets) {
        this.options = options;
        this.secrets = secrets;
    }

    Program of(ServiceName service) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QuickJvm.OPTIONS);
        command.addAll(moreJvmOptions());
        command.add("-jar");
        command.add(options.checkout().serviceJar(service.module()).toString());
        return new Program(
                service.module(),
                command,
                environment(service),
                options.state().root(),
                options.state().log(service.module()),
                "TERM");
    }

    private static List<String> moreJvmOptions() {
        String more = System.getenv().getOrDefault("SIJIL_JAVA_OPTS", "").trim();
        return more.isEmpty() ? List.of() : List.of(more.split("\\s+"));
    }

    private Map<String, String> environment(ServiceName service) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(options.ports().of(service)));
        environment.put("SIJIL_AUDIT_SEAL_KEY", secrets.get("key.seal"));
        addDatabase(environment, service.database());
        addIdentity(environment, service.module());
        environment.putAll(ownNeeds(service));
        environment.putAll(options.environment());
        return environment;
    }

    private void addDatabase(Map<String, String> environment, String database) {
        String address = "postgresql://localhost:" + options.ports().postgres() + "/" + database;
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:" + address);
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", address);
        environment.put("QUARKUS_DATASOURCE_USERNAME", database);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get("postgres." + database));
    }

    /** The services start beside Keycloak: they ask it for nothing before somebody calls them. */
    private void addIdentity(Map<String, String> environment, String client) {
        String realm = StackPorts.address(options.ports().keycloak()) + "/realms/sijil";
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", realm);
        environment.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", realm);
        environment.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", client);
        environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secrets.get("client." + client));
    }

    /** Each is told of the neighbours that it calls or follows, and of nobody else. */
    private Map<String, String> ownNeeds(ServiceName service) {
        String population = StackPorts.address(options.ports().population()).toString();
        String social = StackPorts.address(options.ports().social()).toString();
        String enrollment = StackPorts.address(options.ports().enrollment()).toString();
        return switch (service) {
            case POPULATION_REGISTRY ->
                Map.of(
                        "SIJIL_IDENTIFIER_KEY", secrets.get("key.identifier"),
                        "SIJIL_PARTNER_KEY", secrets.get("key.partner"),
                        "SIJIL_PARTNER_FILE", options.checkout().demoPartners().toString(),
                        "SIJIL_DELIVERY_FILE", options.state().outbox().toString());
            case SOCIAL_REGISTRY ->
                Map.of(
                        "SIJIL_POPULATION_URL", population,
                        "SIJIL_FEED_POPULATION_URL", population,
                        "SIJIL_CERTIFICATE_PAGE",
                                StackPorts.address(options.ports().gateway()) + "/check/");
            case ENROLLMENT_SERVICE ->
                Map.of(
                        "SIJIL_FEED_POPULATION_URL", population,
                        "SIJIL_FEED_SOCIAL_URL", social);
            case GATEWAY ->
                Map.of(
                        "SIJIL_POPULATION_URL", population,
                        "SIJIL_SOCIAL_URL", social,
                        "SIJIL_ENROLLMENT_URL", enrollment,
                        // One token loads a nation, and another measures the door: neither is to be slowed.
                        "SIJIL_QUOTA_STAFF", UNLIMITED,
                        "SIJIL_QUOTA_PARTNER", UNLIMITED);
        };
    }
}
