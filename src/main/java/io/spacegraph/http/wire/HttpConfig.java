package io.spacegraph.http.wire;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an operator can set about the endpoint, under {@code spacegraph.http}. */
@ConfigMapping(prefix = "spacegraph.http")
public interface HttpConfig {

    /** How long a request may take until it is given up. */
    @WithDefault("15s")
    Duration requestTimeout();

    /** How long the body of a request may take to come, from its headers on. */
    @WithDefault("10s")
    Duration bodyTimeout();

    /** The most requests that are answered at once; others are told to come back. */
    @WithDefault("256")
    int maxConcurrent();

    /** The most that is worked out at once, by its cost; what goes beyond it waits, or is told to come back. */
    @WithDefault("60000")
    long maxCost();

    /** For how long the graph's version, once read, is taken to be the newest. */
    @WithDefault("500ms")
    Duration graphVersionTtl();

    /** For how long others may keep an answer to a GET without asking whether it still holds. */
    @WithDefault("0s")
    Duration maxAge();

    /** Whether the schema can be asked for, in GraphQL and as a file. */
    @WithDefault("true")
    boolean introspection();

    /** The folder of the documents that can be asked, as {@code .graphql} files; any document can if it is not set. */
    Optional<Path> documents();

    /** The SHA-256 of each API key, in 64 hex digits; nobody needs one if it is not set. It may not be empty. */
    Optional<List<String>> apiKeys();

    /** The most operation names that metrics tell apart; the rest are {@code other}. */
    @WithDefault("50")
    int namedOperations();

    /** What one document may ask for. */
    Limits limits();

    /** How much is kept. */
    Cache cache();

    /** What one document may ask for. */
    interface Limits {

        /** How long the body of a request may be. */
        @WithDefault("256K")
        MemorySize body();

        /** How long a document may be. */
        @WithDefault("64K")
        MemorySize document();

        /** The most tokens of a document. */
        @WithDefault("4000")
        int tokens();

        /** How deep a selection may be nested; introspection may go deeper. */
        @WithDefault("15")
        int depth();

        /** The most fields at the top. */
        @WithDefault("20")
        int rootFields();

        /** The most aliases, those in fragments as often as they are spread. */
        @WithDefault("50")
        int aliases();

        /** The most selections, those in fragments as often as they are spread. */
        @WithDefault("2000")
        int selections();

        /** The most conditions of all filters: what is compared, and lists and branches of AND, OR and NOT. */
        @WithDefault("100")
        int conditions();

        /** The most items of one list in an argument. */
        @WithDefault("100")
        int items();

        /** How deep lists and objects of an argument may be nested. */
        @WithDefault("8")
        int argumentDepth();

        /** The most directives in one place. */
        @WithDefault("5")
        int directives();

        /** The most nodes that may be asked for: page sizes multiply. */
        @WithDefault("20000")
        long cost();

        /** For how many nodes a list without a page size counts. */
        @WithDefault("5")
        int defaultListSize();

        /** How deep the JSON of a request may be nested. */
        @WithDefault("20")
        int jsonDepth();
    }

    /** How much is kept in memory, in bytes; nothing is if it is 0. */
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
