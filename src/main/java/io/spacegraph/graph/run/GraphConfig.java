package io.spacegraph.graph.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What an operator can set about the graph, under {@code spacegraph.graph}. */
@ConfigMapping(prefix = "spacegraph.graph")
public interface GraphConfig {

    /** The database to use of a server that has several; without it the user's home database. */
    Optional<String> database();

    /** How long a start, and the import command, wait for a database that does not answer yet. */
    @WithDefault("2m")
    Duration startTimeout();

    /** How long a statement may run before it is stopped. */
    @WithDefault("10s")
    Duration statementTimeout();

    /** From what time on a statement is told of in the log, without its parameters. */
    @WithDefault("1s")
    Duration slowQueryThreshold();

    /**
     * How long a new statement may have to wait until the database plans it, as reckoned when it comes; beyond that it is refused
     * at once.
     */
    @WithDefault("6s")
    Duration planningWait();

    /** The most edges of one request, those that its filters reach over too: the planner's time grows with them. */
    @WithDefault("60")
    int maxEdges();

    /** The most nodes of one page. */
    @WithDefault("100")
    int maxPageSize();
}
