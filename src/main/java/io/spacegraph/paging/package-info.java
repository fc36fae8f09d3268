/**
 * Cursor connections: which page is asked for, the keyset cursor that finds it again, and where it stands in its list. A cursor
 * carries the keys of the node it points at and the order it was made for. It refuses another order rather than give a wrong
 * page.
 */
@NullMarked
package io.spacegraph.paging;

import org.jspecify.annotations.NullMarked;
