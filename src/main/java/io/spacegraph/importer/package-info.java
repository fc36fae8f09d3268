/**
 * Reads the folder {@code data/}, checks all of it, and writes all of it or nothing; {@link
 * io.spacegraph.importer.StoredGraph} is what earlier imports left. The packages follow the path of a claim: a file becomes
 * records that know their line ({@code record/DataFolder}) and hold each field as it was parsed ({@code value/Parsed}), as
 * those of feeds do; records become typed claims ({@code claim/TypedClaim}) once {@code check/Checks} finds nothing to
 * reject, {@code conflict/Disagreements} finds which of them disagree, one class for each way to disagree, and all become
 * the graph in one transaction ({@code write/GraphWriter}) under the graph's sequence lock ({@code write/GraphChange}). From
 * which claim a value is read, {@code claim/Reading} says. Nothing is overwritten: a claim or conflict that was removed or
 * changed is kept as a former one, and the reading copy and the statuses are computed again from the claims. Each entity
 * also has its folded names ({@code record/Names}), even if an older version wrote it ({@code write/Unfolded}).
 */
@NullMarked
package io.spacegraph.importer;

import org.jspecify.annotations.NullMarked;
