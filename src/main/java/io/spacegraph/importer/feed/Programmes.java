package io.spacegraph.importer.feed;

import io.spacegraph.importer.feed.record.FeedThing;
import java.util.Optional;

/** Finds the constellation that a catalogue means by the name of a programme. */
public interface Programmes {
    /**
     * The constellation that a programme belongs to.
     *
     * @param programme as the catalogue names it, such as {@code Starlink 2M S2}
     * @return the constellation; empty if none in the graph has this name, or a name that begins it
     */
    Optional<FeedThing> of(String programme);
}
