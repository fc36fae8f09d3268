package io.spacegraph.graph.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The settings of the graph, under {@code spacegraph.graph}. */
@ConfigMapping(prefix = "spacegraph.graph")
public interface GraphConfig {

    /** The database to use on a server that has several; the user's home database if not set. */
    Optional<String> database();

    /** How long a start, and the import command, wait for a database that does not answer yet. */
    @WithDefault("2m")
    Duration startTimeout();

    /** How long a statement may run before it is stopped. */
    @WithDefault("10s")
    Duration statementTimeout();

    /** A statement that takes longer than this is logged, without its parameters. */
    @WithDefault("1s")
    Duration slowQueryThreshold();

    /** The longest estimated wait of a new statement until the database plans it; beyond that it is refused at once. */
    @WithDefault("6s")
    Duration planningWait();

    /**
     * The largest number of edges in one request, including those in its filters: the planner's time grows with them.
     */
    @WithDefault("60")
    int maxEdges();

    /** The largest number of nodes on one page. */
    @WithDefault("100")
    int maxPageSize();
}
