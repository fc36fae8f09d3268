/**
 * What the files of {@code data/} hold, record by record, each with its file and line; nothing is interpreted yet but
 * the notation of one field.
 */
@NullMarked
package io.spacegraph.importer.record;

import org.jspecify.annotations.NullMarked;
