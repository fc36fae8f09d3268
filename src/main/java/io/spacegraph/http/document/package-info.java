/**
 * The document that a request asks: parsed, measured and validated, its arguments checked, by text or as registered; and
 * the schema that tools are served.
 */
@NullMarked
package io.spacegraph.http.document;

import org.jspecify.annotations.NullMarked;
