package io.spacegraph.program;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** The settings of the data folder, under {@code spacegraph.data}. */
@ConfigMapping(prefix = "spacegraph.data")
public interface DataConfig {

    /** The folder with {@code entities/} and {@code sources/}; without it {@code data}, see {@link DataPlace}. */
    Optional<Path> folder();

    /** Whether a server imports the folder when it starts. */
    @WithDefault("true")
    boolean importAtStart();
}
