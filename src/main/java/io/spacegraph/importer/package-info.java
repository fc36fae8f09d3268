/**
 * Reads the folder {@code data/}, checks all of it and writes all of it or nothing. A file becomes records that know
 * their line ({@code DataFolder}), records become typed statements ({@code Statement}) once {@code Checks} finds
 * nothing to reject, and statements become the graph in one transaction ({@code GraphWriter}) under the graph's sequence lock
 * ({@code Change}). {@code Disagreements}
 * finds the conflicts in them, one class a way to disagree; of dates that agree {@code Finest} shows the finest. Nothing is
 * overwritten: a claim or conflict that left or changed stays as a former one, and the reading copy and the statuses are computed
 * again from the claims. Each entity holds its names folded too ({@code Names}), also one that an older version wrote ({@code
 * Unfolded}).
 */
@NullMarked
package io.spacegraph.importer;

import org.jspecify.annotations.NullMarked;
