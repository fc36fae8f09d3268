package io.spacegraph.importer.feed;

import java.util.Optional;

/** Tells which constellation a catalogue means by the name of a programme. */
public interface Programmes {
    /**
     * The constellation that a programme belongs to.
     *
     * @param programme as the catalogue names it, such as {@code Starlink 2M S2}
     * @return empty if none of the graph bears this name, or one that begins it
     */
    Optional<FeedThing> of(String programme);
}
