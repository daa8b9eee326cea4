package org.sijil.gateway.routing;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Roles;

/** The table of areas, read once; a table with a gap or a doubtful entry stops the start. */
@Singleton
class RouteTable {

    /** The citizen's own file. */
    static final String ME = "/api/me";

    private static final String API = "/api/";

    private final Map<String, List<Area>> areas = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, Route> own = new HashMap<>();

    RouteTable(RoutingConfig config) {
        config.services().forEach(this::add);
        config.me().forEach(this::addOwn);
    }

    /** The route of a public path, or null when the table has none. */
    @Nullable
    Route find(String path) {
        if (path.startsWith(ME + "/")) {
            return own.get(path);
        }
        int end = path.startsWith(API) ? path.indexOf('/', API.length()) : -1;
        if (end < 0) {
            return null;
        }
        String service = path.substring(API.length(), end);
        String within = path.substring(end);
        return areas.getOrDefault(service, List.of()).stream()
                .filter(area -> area.covers(within))
                .findFirst()
                .map(area -> new Route(area.origin(), within, area.label(), area.roles()))
                .orElse(null);
    }

    /** The route of a section of the citizen's own file. */
    Route requireSection(String name) {
        Route section = own.get(ME + "/" + name);
        if (section == null) {
            throw new IllegalArgumentException("sijil.gateway.me has no section " + name);
        }
        return section;
    }

    Set<String> services() {
        return origins.keySet();
    }

    Origin requireOrigin(String service) {
        Origin origin = origins.get(service);
        if (origin == null) {
            throw new IllegalArgumentException("No service is called " + service);
        }
        return origin;
    }

    private void add(String name, RoutingConfig.Service service) {
        Origin origin = Origin.of(name, service.url());
        origins.put(name, origin);
        areas.put(
                name,
                service.areas().entrySet().stream()
                        .map(area -> Area.of(origin, area.getKey(), Set.copyOf(area.getValue())))
                        .sorted(Comparator.comparingInt(
                                        (Area area) -> area.prefix().length())
                                .reversed())
                        .toList());
    }

    private void addOwn(String section, String target) {
        int slash = target.indexOf('/');
        Origin origin = slash < 0 ? null : origins.get(target.substring(0, slash));
        if (origin == null) {
            throw new IllegalArgumentException("sijil.gateway.me." + section + " must be <service>/<path>");
        }
        String label = ME + "/" + section;
        own.put(label, new Route(origin, target.substring(slash), label, Set.of(Roles.CITIZEN)));
    }

    private record Area(Origin origin, String prefix, String label, Set<String> roles) {

        static Area of(Origin origin, String prefix, Set<String> roles) {
            if (!prefix.startsWith("/v") || prefix.endsWith("/") || roles.isEmpty()) {
                throw new IllegalArgumentException("Area " + prefix + " of " + origin.name()
                        + " must begin with /v, end without a slash and name a role");
            }
            return new Area(origin, prefix, origin.prefix() + prefix, roles);
        }

        boolean covers(String path) {
            return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
        }
    }
}
