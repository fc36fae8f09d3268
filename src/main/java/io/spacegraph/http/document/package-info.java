/** The document of a request, by text or as registered: parsed, measured and validated, with its arguments checked. */
@NullMarked
package io.spacegraph.http.document;

import org.jspecify.annotations.NullMarked;
