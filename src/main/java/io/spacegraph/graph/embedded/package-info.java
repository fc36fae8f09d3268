/**
 * The database that the program brings along: with no address configured it starts its own Neo4j, as a process of its
 * own, since Neo4j's jars clash with Quarkus' and its licence is the GPL. The child listens on loopback only and dies
 * with its parent however the parent dies, because it ends when the pipe to its standard input does.
 * {@code bolt.address} in the data folder lets a second program, such as an import, join a server that already runs.
 */
@NullMarked
package io.spacegraph.graph.embedded;

import org.jspecify.annotations.NullMarked;
