/**
 * Companies and other organisations, who owns them and which lists name them. The edges that return them are declared
 * here, whichever type has the field. A null means that no source says.
 */
@NullMarked
package io.spacegraph.company;

import org.jspecify.annotations.NullMarked;
