package org.sijil.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;

/**
 * The kept-alive connections to the services. Each event loop has its own: an exchange then stays on one thread from the
 * client to the service and back.
 */
@Singleton
class ServiceClients {

    private final ThreadLocal<HttpClient> own;

    ServiceClients(Vertx vertx, RoutingConfig config) {
        HttpClientOptions options = new HttpClientOptions()
                .setKeepAlive(true)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxWaitQueueSize(16 * config.connections());
        PoolOptions pool = new PoolOptions().setHttp1MaxSize(config.connections());
        own = ThreadLocal.withInitial(() -> vertx.createHttpClient(options, pool));
    }

    Future<HttpClientRequest> request(RequestOptions options) {
        return own.get().request(options);
    }
}
