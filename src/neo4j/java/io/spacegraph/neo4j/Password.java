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

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * The one password of a store: of the user {@code neo4j}, and there is no other user. It stands in the folder's {@code
 * bolt.password}, which only the user who runs the program may read; Neo4j itself keeps no more than a hash.
 *
 * @param file where it stands, if the store has it
 */
record Password(Path file) {

    private static final int BYTES = 32;
    private static final String OWNER_ONLY = "rw-------";

    static Password of(Path folder) {
        return new Password(folder.resolve("bolt.password"));
    }

    /** Whether the store has one that no other user of the machine can have read; a power cut may leave an empty file. */
    boolean isSet() throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) > 0
                && (!isPosix()
                        || PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                                .equals(OWNER_ONLY));
    }

    /**
     * Gives the store a new one, and takes all other users away: a store of before could be written by anyone. The file
     * comes last, so that it never says what the store does not know.
     *
     * @param server one that does not listen yet
     */
    void setAnew(DatabaseManagementService server) throws IOException {
        String password = random();
        GraphDatabaseService system = server.database("system");
        List<String> users = system.executeTransactionally(
                "SHOW USERS YIELD user",
                Map.of(),
                rows -> rows.<String>columnAs("user").stream().toList());
        users.forEach(user -> system.executeTransactionally("DROP USER $user", Map.of("user", user)));
        system.executeTransactionally(
                "CREATE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        write(password);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void write(String password) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(next);
        try (FileChannel channel =
                FileChannel.open(next, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes())) {
            Channels.newOutputStream(channel).write(password.getBytes(StandardCharsets.US_ASCII));
            // The new name must not reach the disk before what it names.
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] attributes() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
