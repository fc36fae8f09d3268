/**
 * What an import says while it runs and at its end.
 */
@NullMarked
package io.spacegraph.importer.report;

import org.jspecify.annotations.NullMarked;
