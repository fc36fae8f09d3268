package io.spacegraph.graph.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds files beside the program, whatever the working directory. */
public final class Beside {

    private Beside() {}

    /** The places where a file of this name may be: beside the program, then in each folder above it. */
    public static Stream<Path> program(String name) {
        return Stream.of(codeSource(), executable())
                .flatMap(Optional::stream)
                .flatMap(
                        place -> Stream.iterate(Optional.of(place), Optional::isPresent, at -> at.map(Path::getParent)))
                .flatMap(Optional::stream)
                .map(folder -> folder.resolve(name));
    }

    private static Optional<Path> codeSource() {
        return Optional.ofNullable(Beside.class.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .filter(location -> location.getProtocol().equals("file"))
                .map(location -> Path.of(URI.create(location.toString())));
    }

    /** The place of a native executable, whose classes have no location. */
    private static Optional<Path> executable() {
        return ProcessHandle.current().info().command().map(Path::of);
    }
}
