package io.spacegraph.program;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Which data the graph is made of, under {@code spacegraph.data}. */
@ConfigMapping(prefix = "spacegraph.data")
public interface DataConfig {

    /** The folder with {@code entities/} and {@code sources/}; without it {@code data}, see {@link DataPlace}. */
    Optional<Path> folder();

    /** Whether a server brings the folder into the graph when it starts. */
    @WithDefault("true")
    boolean importAtStart();
}
