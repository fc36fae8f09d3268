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

import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;

/**
 * Ends the process when a database panics, such as at a commit for which the disk has no room. Neo4j would live on and refuse
 * each transaction; a new process recovers what was committed, and whoever keeps this one starts it.
 */
final class EndOnPanic extends DatabaseEventListenerAdapter {

    @Override
    public void databasePanic(DatabaseEventContext event) {
        System.err.println("The database " + event.getDatabaseName() + " can no longer be written; this process ends.");
        // No orderly end: it would write too.
        Runtime.getRuntime().halt(1);
    }
}
