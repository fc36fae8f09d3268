/**
 * Claims that disagree: one class for each way to disagree, and the sentence that explains it with its arithmetic.
 */
@NullMarked
package io.spacegraph.importer.conflict;

import org.jspecify.annotations.NullMarked;
