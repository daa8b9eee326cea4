package org.sijil.commons.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in a header what the body says in {@code next}, so that a generic client can follow. */
class NextLink {

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            UriInfo uri = request.getUriInfo();
            String next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build()
                    .getRawQuery();
            response.getHeaders().add(HttpHeaders.LINK, "<" + uri.getPath() + "?" + next + ">; rel=\"next\"");
        }
    }
}
