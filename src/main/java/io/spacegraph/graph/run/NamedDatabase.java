package io.spacegraph.graph.run;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.BaseSession;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

/**
 * A driver whose sessions all use one database of the server, so that nobody who opens a session can forget its name.
 * Each bean that gets the driver wraps it in this one; LawOfTheHouseTest finds those that do not.
 */
public final class NamedDatabase implements Driver {

    private final Driver driver;
    private final String name;

    private NamedDatabase(Driver driver, String name) {
        this.driver = driver;
        this.name = name;
    }

    /** The driver for the configured database; the given driver itself if none is configured. */
    public static Driver of(Driver driver, GraphConfig config) {
        return config.database()
                .<Driver>map(name -> new NamedDatabase(driver, name))
                .orElse(driver);
    }

    @Override
    public <T extends BaseSession> T session(Class<T> type, SessionConfig config, @Nullable AuthToken token) {
        return driver.session(type, on(config), token);
    }

    private SessionConfig on(SessionConfig config) {
        SessionConfig.Builder builder =
                SessionConfig.builder().withDatabase(name).withDefaultAccessMode(config.defaultAccessMode());
        if (config.bookmarks() != null) {
            builder.withBookmarks(config.bookmarks());
        }
        config.fetchSize().ifPresent(builder::withFetchSize);
        config.impersonatedUser().ifPresent(builder::withImpersonatedUser);
        config.bookmarkManager().ifPresent(builder::withBookmarkManager);
        return builder.build();
    }

    @Override
    public ExecutableQuery executableQuery(String query) {
        return driver.executableQuery(query)
                .withConfig(QueryConfig.builder().withDatabase(name).build());
    }

    /** Also checks that the database exists. */
    @Override
    public void verifyConnectivity() {
        try (Session session = session()) {
            session.run("RETURN 1").consume();
        }
    }

    /** Also checks that the database exists. */
    @Override
    public CompletionStage<Void> verifyConnectivityAsync() {
        AsyncSession session = session(AsyncSession.class);
        return session.runAsync("RETURN 1")
                .thenCompose(ResultCursor::consumeAsync)
                .whenComplete((summary, failure) -> session.closeAsync())
                .thenAccept(summary -> {});
    }

    @Override
    public BookmarkManager executableQueryBookmarkManager() {
        return driver.executableQueryBookmarkManager();
    }

    @Override
    public boolean verifyAuthentication(AuthToken token) {
        return driver.verifyAuthentication(token);
    }

    @Override
    public boolean supportsSessionAuth() {
        return driver.supportsSessionAuth();
    }

    @Override
    public boolean supportsMultiDb() {
        return driver.supportsMultiDb();
    }

    @Override
    public CompletionStage<Boolean> supportsMultiDbAsync() {
        return driver.supportsMultiDbAsync();
    }

    @Override
    public boolean isEncrypted() {
        return driver.isEncrypted();
    }

    @Override
    public void close() {
        driver.close();
    }

    @Override
    public CompletionStage<Void> closeAsync() {
        return driver.closeAsync();
    }
}
