package io.spacegraph.importer.feed;

/** Takes what is read from a feed. */
public interface FeedSink {
    /** A record; what it claims is whole. */
    void record(FeedRecord record);

    /** A row that cannot be read. */
    void reject(FeedReject reject);

    /** A row has been read, whatever became of it. */
    void row();

    /** Something that a reader of the report must know, such as a code that does not resolve. */
    void remark(String remark);
}
