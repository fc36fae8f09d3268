/**
 * Cursor connections: the page that is asked for, the keyset cursor that finds it again, and its position in the list.
 * A cursor carries the keys of the node it points at and the order it was made for. It is refused with another order,
 * since the page would be wrong.
 */
@NullMarked
package io.spacegraph.paging;

import org.jspecify.annotations.NullMarked;
