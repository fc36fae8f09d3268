/*
 * Copyright (C) 2026 the Spacegraph authors
 *
 * This program is free software: you can redistribute it and/or modify it under the terms of the
 * GNU General Public License as published by the Free Software Foundation, either version 3 of the
 * License, or (at your option) any later version.
 *
 * This program is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without
 * even the implied warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU
 * General Public License for more details.
 *
 * You should have received a copy of the GNU General Public License along with this program. If not,
 * see <https://www.gnu.org/licenses/>.
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package io.spacegraph.neo4j;

import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.SettingValueParsers;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community server for one program on the same machine, in a process of its own.
 *
 * <p>It listens on a loopback port, says so in the one line {@code BOLT <port>} on standard output once
 * the database answers, and runs until its standard input ends. The program that started it holds the other end of that
 * input, so the server cannot outlive it, however it dies. A signal to terminate ends nothing before that: a terminal and a
 * service manager send it to the program and the server alike, and the program has requests to answer first. A server that
 * does not start says why in the one line {@code FAILED <reason>}; one that can no longer write ends.
 *
 * <p>This package is all of the project that links to Neo4j's server, hence the licence above.
 */
public final class Neo4jServer {

    private static final Duration AVAILABLE_WITHIN = Duration.ofMinutes(10);

    /** With the usual quarter of an hour, what was imported before a kill is written a second time before the graph answers. */
    private static final Duration CHECK_POINT = Duration.ofSeconds(10);

    /** Kept, since the lock on the folder ends with the channel that holds it. */
    private static volatile Neo4jServer server;

    private static final CountDownLatch END = new CountDownLatch(1);

    private static volatile Runnable shutdown = () -> {};

    private final Path folder;
    private final int port;
    private final FileChannel lock;

    private Neo4jServer(Path folder, int port) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.port = port;
        this.lock =
                FileChannel.open(folder.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /**
     * Starts the server. The system property {@code spacegraph.neo4j.pagecache} sets the memory that caches the
     * store, such as {@code 512m}; the default is 128 MB.
     *
     * @param args the data folder, created if absent, and the port, 0 for any free one
     */
    public static void main(String[] args) {
        PrintStream answers = System.out;
        System.setOut(System.err);
        Runtime.getRuntime().addShutdownHook(new Thread(Neo4jServer::shutDownAtTheEnd, "shutdown"));
        new Thread(Neo4jServer::exitAtEndOfInput, "end-of-input").start();
        try {
            server = new Neo4jServer(Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[1]));
            answers.println("BOLT " + server.start());
        } catch (IOException | RuntimeException | LinkageError e) {
            List<Throwable> causes =
                    Stream.iterate(e, Objects::nonNull, Throwable::getCause).toList();
            causes.forEach(System.err::println);
            answers.println("FAILED " + reason(causes));
            exit(1);
        }
    }

    /** What the first of the causes that has one says in its first line. */
    private static String reason(List<Throwable> causes) {
        Throwable first = causes.get(causes.size() - 1);
        return String.valueOf(first.getMessage()).lines().findFirst().orElse("") + " ("
                + first.getClass().getSimpleName() + ")";
    }

    private static void exitAtEndOfInput() {
        try {
            System.in.transferTo(PrintStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("Standard input failed: " + e.getMessage());
        }
        exit(0);
    }

    private static void exit(int code) {
        END.countDown();
        System.exit(code);
    }

    /** A JVM that a signal told to terminate waits for its hooks, and all else goes on meanwhile. */
    private static void shutDownAtTheEnd() {
        try {
            END.await();
        } catch (InterruptedException e) {
            System.err.println("The wait for the end of the input was interrupted.");
        }
        shutdown.run();
    }

    private int start() throws IOException {
        takeOver();
        givePassword();
        DatabaseManagementService server = configured()
                .setConfig(BoltConnector.enabled, true)
                .addDatabaseListener(new EndOnPanic())
                .build();
        shutdown = server::shutdown;
        var database = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        if (!database.isAvailable(AVAILABLE_WITHIN.toMillis())) {
            throw new IllegalStateException("The database is not available; see " + folder.resolve("logs/debug.log"));
        }
        return database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    /** Waits for a predecessor that is still shutting down; the lock lasts as long as this process. */
    private void takeOver() throws IOException {
        if (lock.tryLock() == null) {
            System.err.println("Another process holds " + folder + "; waiting for its end.");
            lock.lock();
        }
    }

    /** A store without a password of ours gets it before anyone can connect, which takes a start of its own. */
    private void givePassword() throws IOException {
        Password password = Password.of(folder);
        if (!password.isSet()) {
            DatabaseManagementService silent = configured().build();
            try {
                password.setAnew(silent);
            } finally {
                silent.shutdown();
            }
        }
    }

    private DatabaseManagementServiceBuilder configured() {
        var builder = new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache())
                .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofSeconds(30));
        closeOff(builder, port);
        staySmall(builder);
        return builder;
    }

    private static long pageCache() {
        return SettingValueParsers.BYTES.parse(System.getProperty("spacegraph.neo4j.pagecache", "128m"));
    }

    /**
     * No door but Bolt on loopback, for those who know the password, whom no failures of others lock out; nothing is read
     * from files or hosts that a query names; nothing is reported.
     */
    private static void closeOff(DatabaseManagementServiceBuilder builder, int port) {
        builder.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.auth_max_failed_attempts, 0)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(
                        GraphDatabaseInternalSettings.cypher_ip_blocklist,
                        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
                .setConfig(GraphDatabaseSettings.udc_enabled, false);
    }

    /** Little disk, little to recover after a kill, and no five seconds of quiet before the end. */
    private static void staySmall(DatabaseManagementServiceBuilder builder) {
        builder.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .setConfig(GraphDatabaseSettings.check_point_interval_time, CHECK_POINT)
                .setConfig(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
    }
}
