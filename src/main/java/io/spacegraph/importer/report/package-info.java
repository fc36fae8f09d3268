/** The progress and the report of an import. */
@NullMarked
package io.spacegraph.importer.report;

import org.jspecify.annotations.NullMarked;
