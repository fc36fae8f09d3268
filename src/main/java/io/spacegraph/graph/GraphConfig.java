package io.spacegraph.graph;

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
    Duration slowStatement();

    /** The most edges of one root field's selection: the planner's time grows with them. */
    @WithDefault("200")
    int maxEdges();

    /** The most nodes of one page. */
    @WithDefault("100")
    int maxPageSize();
}
