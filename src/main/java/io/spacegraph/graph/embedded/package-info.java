/**
 * The embedded database: with no address configured the program starts its own Neo4j. It is a separate process, since
 * Neo4j's jars clash with those of Quarkus and its licence is the GPL. The child listens on loopback only. It ends when
 * the pipe to its standard input closes, however the parent ends, and not before: Ctrl-C and service managers signal
 * both at once, while the parent still answers. {@code bolt.address} in the data folder lets a second program, such as
 * an import, join a server that already runs.
 *
 * <p>The port is open to every program on the machine and, by WebSocket, which Neo4j cannot disable, to every page in
 * its browsers. So each connection needs the store's password: a random one in {@code bolt.password}, which only the
 * program's user can read. (The driver speaks TCP only, so that a Unix socket is no choice.) A store without a
 * password, such as one of an older version, gets it in a first start that opens no port, and loses all other users.
 */
@NullMarked
package io.spacegraph.graph.embedded;

import org.jspecify.annotations.NullMarked;
