package io.spacegraph.http.wire;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The settings of the endpoint, under {@code spacegraph.http}. */
@ConfigMapping(prefix = "spacegraph.http")
public interface HttpConfig {

    /** How long a request may take until it is stopped. */
    @WithDefault("15s")
    Duration requestTimeout();

    /** How long the body of a request may take to arrive after its headers. */
    @WithDefault("10s")
    Duration bodyTimeout();

    /** The largest number of requests that run at once; others are refused as BUSY. */
    @WithDefault("256")
    int maxConcurrent();

    /** The largest total cost of the requests that run at once; others wait, or are refused as BUSY. */
    @WithDefault("60000")
    long maxCost();

    /** How long the graph's version is used after it was read from the database. */
    @WithDefault("500ms")
    Duration graphVersionTtl();

    /** How long clients and proxies may use a response to a GET without revalidation. */
    @WithDefault("0s")
    Duration maxAge();

    /** Whether the schema is public, by introspection and as a file. */
    @WithDefault("true")
    boolean introspection();

    /** The folder with the {@code .graphql} files of the documents that are allowed; if not set, any document is. */
    Optional<Path> documents();

    /** The SHA-256 of each API key, in 64 hex digits; if not set, no key is needed. It may not be empty. */
    Optional<List<String>> apiKeys();

    /** The largest number of operation names in metrics; the rest are {@code other}. */
    @WithDefault("50")
    int namedOperations();

    /** The limits of one document. */
    Limits limits();

    /** The sizes of the caches. */
    Cache cache();

    /** The limits of one document. */
    interface Limits {

        /** The largest body of a request. */
        @WithDefault("256K")
        MemorySize body();

        /** The largest length of a document. */
        @WithDefault("64K")
        MemorySize document();

        /** The largest number of tokens in a document. */
        @WithDefault("4000")
        int tokens();

        /** The deepest nesting of selections; introspection may go deeper. */
        @WithDefault("15")
        int depth();

        /** The largest number of root fields. */
        @WithDefault("20")
        int rootFields();

        /** The largest number of aliases; those in a fragment count as often as it is spread. */
        @WithDefault("50")
        int aliases();

        /** The largest number of selections; those in a fragment count as often as it is spread. */
        @WithDefault("2000")
        int selections();

        /** The largest number of conditions in all filters: comparisons, and lists and branches of AND, OR and NOT. */
        @WithDefault("100")
        int conditions();

        /** The largest number of items in one list of an argument. */
        @WithDefault("100")
        int items();

        /** The deepest nesting of lists and objects in an argument. */
        @WithDefault("8")
        int argumentDepth();

        /** The largest number of directives in one place. */
        @WithDefault("5")
        int directives();

        /** The largest number of nodes that a request may ask for: page sizes multiply. */
        @WithDefault("20000")
        long cost();

        /** The number of nodes that a list without a page size counts as. */
        @WithDefault("5")
        int defaultListSize();

        /** The deepest nesting in the JSON of a request. */
        @WithDefault("20")
        int jsonDepth();
    }

    /** The sizes of the caches in memory, in bytes; 0 turns a cache off. */
    interface Cache {

        /** Parsed and validated documents. */
        @WithDefault("32M")
        MemorySize documents();

        /** The texts of automatically persisted queries. */
        @WithDefault("4M")
        MemorySize persisted();

        /** Answers. */
        @WithDefault("64M")
        MemorySize answers();
    }
}
