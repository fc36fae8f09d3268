package io.spacegraph.importer.feed;

import io.spacegraph.importer.feed.record.FeedClaim;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedReject;
import io.spacegraph.importer.feed.record.FeedSink;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.vocabulary.EntityType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All that a feed hands over; the graph knows the constellations Qianfan, Starlink and Flock. */
final class CollectedFeed implements FeedSink {
    static final Path FEEDS = Path.of("src/test/resources/feeds");

    final List<FeedRecord> records = new ArrayList<>();
    final List<FeedReject> rejects = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();
    int rows;

    static CollectedFeed of(Feed feed, Path path) {
        CollectedFeed collected = new CollectedFeed();
        feed.read(path, new Known(), collected);
        return collected;
    }

    private static final class Known implements Programmes {
        @Override
        public Optional<FeedThing> of(String programme) {
            return List.of("qianfan", "starlink", "flock").stream()
                    .filter(name -> programme.toLowerCase(Locale.ROOT).startsWith(name))
                    .map(name -> new FeedThing(
                            EntityType.CONSTELLATION, "constellation/" + name, programme, List.of(), List.of(), ""))
                    .findFirst();
        }

        @Override
        public Optional<FeedThing> beginning(String satellite) {
            return of(satellite.replaceFirst("[- ]\\d.*", ""));
        }
    }

    @Override
    public void record(FeedRecord record) {
        records.add(record);
    }

    @Override
    public void reject(FeedReject reject) {
        rejects.add(reject);
    }

    @Override
    public void row() {
        rows++;
    }

    @Override
    public void remark(String remark) {
        remarks.add(remark);
    }

    FeedRecord record(String key) {
        return records.stream()
                .filter(record -> record.key().equals(key))
                .reduce((one, other) -> {
                    throw new AssertionError("two records " + key);
                })
                .orElseThrow(() -> new AssertionError("no record " + key + " among "
                        + records.stream().map(FeedRecord::key).toList()));
    }

    /** The records whose keys begin so. */
    List<FeedRecord> records(String prefix) {
        return records.stream()
                .filter(record -> record.key().startsWith(prefix))
                .toList();
    }

    FeedClaim claim(String key, String field) {
        return find(key, field)
                .orElseThrow(() -> new AssertionError("no " + field + " in "
                        + record(key).claims().stream().map(FeedClaim::field).toList()));
    }

    Optional<FeedClaim> find(String key, String field) {
        return record(key).claims().stream()
                .filter(claim -> claim.field().equals(field))
                .findFirst();
    }

    /** The value, or the id of the object, of a claim; none if the record does not say. */
    String said(String key, String field) {
        return find(key, field)
                .map(claim -> {
                    FeedThing object = claim.object();
                    return object == null ? String.valueOf(claim.value()) : object.id();
                })
                .orElse("none");
    }
}
