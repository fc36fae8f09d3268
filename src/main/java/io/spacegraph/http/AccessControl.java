package io.spacegraph.http;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.run.VertxContexts;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Access control: open to everybody; or, if the operator gave keys or named an OpenID Connect provider, only to
 * requests with one of the keys or one of the provider's tokens.
 */
@ApplicationScoped
class AccessControl {

    private static final Logger LOG = Logger.getLogger(AccessControl.class);

    private final ApiKeys keys;
    private final boolean tokens;

    AccessControl(ApiKeys keys, @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean tokens) {
        this.keys = keys;
        this.tokens = tokens;
    }

    /** Reports an error in the keys before anything is served. */
    void logAccess(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event, Config config) {
        keys.check(config);
        String credentials = tokens ? keys.count() + " keys and the provider's tokens" : keys.count() + " keys";
        LOG.infof("The endpoint is open to %s.", isOpen() ? "everyone" : "requests with one of " + credentials);
    }

    /** Whether the request is allowed. A browser's preflight request is, since it has no credentials. */
    Uni<Boolean> admits(RoutingContext context) {
        boolean asksFirst = context.request().method().equals(HttpMethod.OPTIONS);
        if (isOpen() || asksFirst || keys.contain(context.request().getHeader(HttpHeaders.AUTHORIZATION))) {
            return Uni.createFrom().item(true);
        }
        return tokens ? bearsToken(context) : Uni.createFrom().item(false);
    }

    /** Whether access is open to everybody. */
    boolean isOpen() {
        return !keys.required() && !tokens;
    }

    private static Uni<Boolean> bearsToken(RoutingContext context) {
        BiConsumer<RoutingContext, Throwable> nothing = (refused, failure) -> {};
        // Quarkus would send its own response.
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, nothing);
        return VertxContexts.resumeOnCaller(QuarkusHttpUser.getSecurityIdentity(context, null))
                .map(identity -> identity != null && !identity.isAnonymous())
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(false);
    }
}
