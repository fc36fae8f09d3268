package io.spacegraph.page;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/** The ways to the pages, and the headers that they bear. */
@ApplicationScoped
class Pages {

    private static final String PLAYGROUND = "/graphiql/";
    /** The file that the bundler makes; it makes none in folders. */
    private static final String PLAYGROUND_FILE = "/graphiql.html";

    /**
     * It and the next are before the gate of {@code /graphql} (http/Endpoint), which asks for a key if the operator does. What has one
     * order comes in that of its adding, which nothing decides.
     */
    private static final int FIRST = -SecurityHandlerPriorities.AUTHORIZATION - 3;

    /**
     * Nothing from elsewhere, nothing to elsewhere, in no frame. GraphiQL's fonts and icons are in its styles; its dialogs and
     * menus add styles of their own.
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
                // Else a browser would keep the page of one version, and ask it for the bundles of another.
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

    /** Who opens the endpoint in a browser is led to where a question can be typed. */
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
