/**
 * The program itself: serving, and the import command. Without an address of a database it starts a Neo4j of its own, or joins
 * the one that another run serves. The data folder is brought into the graph before the first question.
 */
@NullMarked
package io.spacegraph.program;

import org.jspecify.annotations.NullMarked;
