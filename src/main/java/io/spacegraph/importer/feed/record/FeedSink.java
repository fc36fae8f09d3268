package io.spacegraph.importer.feed.record;

/** Receives the content of a feed. */
public interface FeedSink {
    /** Keeps nothing. */
    FeedSink NOWHERE = new FeedSink() {
        @Override
        public void record(FeedRecord record) {}

        @Override
        public void reject(FeedReject reject) {}

        @Override
        public void row() {}

        @Override
        public void remark(String remark) {}
    };

    /** A complete record. */
    void record(FeedRecord record);

    /** A row that is rejected. */
    void reject(FeedReject reject);

    /** A row has been read, accepted or not. */
    void row();

    /** A remark for the report, such as a code that does not resolve. */
    void remark(String remark);
}
