package io.spacegraph.program;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Which data the graph is made of, under {@code spacegraph.data}. */
@ConfigMapping(prefix = "spacegraph.data")
public interface DataConfig {

    /** The folder with {@code entities/} and {@code sources/}. */
    @WithDefault("data")
    Path folder();

    /** Whether a server brings the folder into the graph when it starts. */
    @WithDefault("true")
    boolean importAtStart();
}
