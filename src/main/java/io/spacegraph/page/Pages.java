package io.spacegraph.page;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/** The routes of the pages, and their headers. */
@ApplicationScoped
class Pages {

    private static final String PLAYGROUND = "/graphiql/";
    /** The file that the bundler writes; it writes none in folders. */
    private static final String PLAYGROUND_FILE = "/graphiql.html";

    /**
     * This order and the next one come before the access check of {@code /graphql} (http/Endpoint), so that the pages
     * need no key. Routes of one order would run in the order in which they are added, which is not defined.
     */
    private static final int FIRST = -SecurityHandlerPriorities.AUTHORIZATION - 3;

    /**
     * Pages load from and send to this server only, and cannot be framed. GraphiQL's fonts and icons are in its styles;
     * its dialogs and menus add inline styles.
     */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    void route(@Observes Router router) {
        router.routeWithRegex("/(index\\.html|graphiql/?|graphiql\\.html|docs(/.*)?)?")
                .order(FIRST)
                .handler(Pages::protect);
        router.route("/graphiql").order(FIRST + 1).handler(Pages::lead);
        router.route("/graphql").order(FIRST + 1).handler(Pages::leadBrowser);
    }

    private static void protect(RoutingContext context) {
        context.response()
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("Referrer-Policy", "no-referrer")
                // Otherwise a browser would cache the page of an old version, whose bundles no longer exist.
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        context.next();
    }

    /** Shows the playground at its address, which ends with a slash. */
    private static void lead(RoutingContext context) {
        if (context.request().path().equals(PLAYGROUND)) {
            context.reroute(PLAYGROUND_FILE);
        } else if (asks(context)) {
            String query = context.request().query();
            redirect(context, 308, query == null ? PLAYGROUND : PLAYGROUND + "?" + query);
        } else {
            context.next();
        }
    }

    /** Redirects a browser that opens the endpoint to the playground. */
    private static void leadBrowser(RoutingContext context) {
        boolean endpoint = context.request().path().equals("/graphql");
        if (endpoint && asks(context) && context.request().query() == null && wantsPage(context)) {
            redirect(context, 303, PLAYGROUND);
        } else {
            context.next();
        }
    }

    private static boolean asks(RoutingContext context) {
        HttpMethod method = context.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static boolean wantsPage(RoutingContext context) {
        String accept = String.join(",", context.request().headers().getAll(HttpHeaders.ACCEPT))
                .toLowerCase(Locale.ROOT);
        return accept.contains("text/html") && !accept.contains("json");
    }

    private static void redirect(RoutingContext context, int status, String location) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.LOCATION, location)
                .putHeader(HttpHeaders.VARY, "Accept")
                .end();
    }
}
