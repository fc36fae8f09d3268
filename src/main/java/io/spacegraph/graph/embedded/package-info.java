/**
 * The database that the program brings along: with no address configured it starts its own Neo4j, as a process of its
 * own, since Neo4j's jars clash with Quarkus' and its licence is the GPL. The child listens on loopback only and dies
 * with its parent however the parent dies, because it ends when the pipe to its standard input does, and not before: Ctrl-C
 * and service managers signal both at once, while the parent still answers.
 * {@code bolt.address} in the data folder lets a second program, such as an import, join a server that already runs.
 *
 * <p>The port is open to each program of the machine, and by WebSocket, which Neo4j cannot be told to refuse, to each page in
 * its browsers. So whoever connects must show the store's password: random, in {@code bolt.password}, for the eyes of the
 * program's user alone. (The driver speaks TCP only, so that a socket in the file system will not do.) A store without one,
 * such as of a version before, gets it in a first start that opens no port, and loses all other users.
 */
@NullMarked
package io.spacegraph.graph.embedded;

import org.jspecify.annotations.NullMarked;
