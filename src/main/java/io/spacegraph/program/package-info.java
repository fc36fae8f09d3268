/**
 * The program itself: the server and the import command. Without a database address it starts its own Neo4j, or joins
 * the one of another running instance. The data folder is imported before the first request.
 */
@NullMarked
package io.spacegraph.program;

import org.jspecify.annotations.NullMarked;
