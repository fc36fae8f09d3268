package io.spacegraph.importer.check;

import io.spacegraph.importer.record.LaunchRecord;
import io.spacegraph.importer.record.Rejection;
import java.util.List;
import java.util.stream.Stream;

/** Launch records with more satellites of constellations than flew. */
final class OverfullLaunches {
    private OverfullLaunches() {}

    static Stream<Rejection> in(List<LaunchRecord> launches) {
        return launches.stream()
                .filter(launch -> !launch.satellites().isEmpty() && !Doubts.isChecked(launch.note()))
                .filter(launch -> counted(launch) > Integer.parseInt(launch.satellites()))
                .map(launch -> launch.origin()
                        .reject(
                                "constellations",
                                launch.constellations(),
                                "are " + counted(launch) + " satellites, but " + launch.satellites()
                                        + " flew; one number is wrong, or a satellite is counted twice"));
    }

    private static int counted(LaunchRecord launch) {
        return Stream.of(launch.constellations().split("\\|"))
                .filter(count -> count.contains("="))
                .mapToInt(count -> Integer.parseInt(count.substring(count.indexOf('=') + 1)))
                .sum();
    }
}
