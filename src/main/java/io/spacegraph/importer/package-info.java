/**
 * Reads the folder {@code data/}, checks all of it and writes all of it or nothing; {@link io.spacegraph.importer.StoredGraph} is
 * what earlier imports left. The rooms follow a claim's way: a file becomes records that know their line ({@code
 * record/DataFolder}) and carry what each field was read as ({@code value/Parsed}), as those of feeds do; records become typed claims ({@code claim/TypedClaim}) once {@code
 * check/Checks} finds nothing to reject, {@code conflict/Disagreements} finds which of them disagree, one class for each way to
 * disagree, and all become the graph in one transaction ({@code write/GraphWriter}) under the graph's sequence lock ({@code
 * write/GraphChange}). Of dates that agree {@code claim/Finest} shows the finest. Nothing is overwritten: a claim or conflict that
 * left or changed stays as a former one, and the reading copy and the statuses are computed again from the claims. Each entity
 * holds its names folded too ({@code record/Names}), also one that an older version wrote ({@code write/Unfolded}).
 */
@NullMarked
package io.spacegraph.importer;

import org.jspecify.annotations.NullMarked;
