/**
 * Funding rounds and their investors. A round is one event, however many documents mention it: each mention is a claim. Amounts
 * keep their currency and are never converted.
 */
@NullMarked
package io.spacegraph.funding;

import org.jspecify.annotations.NullMarked;
