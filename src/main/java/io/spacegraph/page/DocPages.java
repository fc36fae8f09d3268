package io.spacegraph.page;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Serves the documents of the repository under {@code /docs/}. Each is converted to HTML at its first request. */
@ApplicationScoped
class DocPages {

    private static final String FOLDER = "/docs/";

    private final Bundle bundle;
    private final Map<String, DocPage> pages = new ConcurrentHashMap<>();

    DocPages(Bundle bundle) {
        this.bundle = bundle;
    }

    void route(@Observes Router router) {
        router.routeWithRegex("/docs(/[^/]*)?")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .blockingHandler(this::serve, false);
    }

    private void serve(RoutingContext context) {
        String path = context.request().path();
        if (!path.startsWith(FOLDER)) {
            context.redirect(FOLDER);
            return;
        }
        find(path.substring(FOLDER.length())).ifPresentOrElse(page -> send(page, context), context::next);
    }

    private Optional<DocPage> find(String name) {
        DocPage known = pages.get(name);
        return known != null
                ? Optional.of(known)
                : DocFile.find(name).map(file -> pages.computeIfAbsent(name, asked -> DocPage.of(file, bundle)));
    }

    private static void send(DocPage page, RoutingContext context) {
        context.etag(page.etag());
        if (context.isFresh()) {
            context.response().setStatusCode(304).end();
        } else {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .end(page.html());
        }
    }
}
