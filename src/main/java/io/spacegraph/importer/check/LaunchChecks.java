package io.spacegraph.importer.check;

import io.spacegraph.importer.record.LaunchRecord;
import io.spacegraph.importer.record.Origin;
import io.spacegraph.importer.record.Rejection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Launch records must name documents of the folder, one document records a launch once, and one of them its rocket. */
final class LaunchChecks {
    private final Known known;
    private final List<Rejection> found;
    private final Map<List<String>, Origin> recorded = new HashMap<>();

    LaunchChecks(Known known, List<Rejection> found) {
        this.known = known;
        this.found = found;
    }

    void of(List<LaunchRecord> launches) {
        Set<String> withRocket = launches.stream()
                .filter(launch -> !launch.rocket().isEmpty())
                .map(LaunchRecord::mission)
                .collect(Collectors.toSet());
        launches.stream()
                .filter(launch -> !withRocket.contains(launch.mission()))
                .forEach(launch -> reject(launch, "rocket", "", "is needed in one row of a launch at least"));
        for (LaunchRecord launch : launches) {
            known.unknownSource(launch.source()).ifPresent(wrong -> reject(launch, "source", launch.source(), wrong));
            Origin other = recorded.putIfAbsent(List.of(launch.source(), launch.mission()), launch.origin());
            if (other != null) {
                reject(launch, "mission", launch.mission(), "is recorded from this source already, see " + other);
            }
        }
    }

    private void reject(LaunchRecord launch, String field, String value, String allowed) {
        found.add(launch.origin().reject(field, value, allowed));
    }
}
