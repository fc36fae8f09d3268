package io.spacegraph.importer.feed;

import io.spacegraph.importer.feed.record.FeedThing;
import java.util.Optional;

/** Finds the constellation that a catalogue means by the name of a programme. */
public interface Programmes {
    /** Knows no constellation. */
    Programmes NONE = new Programmes() {
        @Override
        public Optional<FeedThing> of(String programme) {
            return Optional.empty();
        }

        @Override
        public Optional<FeedThing> beginning(String satellite) {
            return Optional.empty();
        }
    };

    /**
     * The constellation that a programme belongs to.
     *
     * @param programme as the catalogue names it, such as {@code Starlink 2M S2}
     * @return the constellation; empty if none in the graph has this name, or a name that begins it
     */
    Optional<FeedThing> of(String programme);

    /**
     * The constellation that a satellite belongs to by its name.
     *
     * @param satellite such as {@code JILIN-1 GAOFEN 03D01}
     * @return the constellation with the longest beginning of the name, by its words and numbers; empty if none has one
     */
    Optional<FeedThing> beginning(String satellite);
}
