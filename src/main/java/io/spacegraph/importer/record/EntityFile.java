package io.spacegraph.importer.record;

import java.util.List;
import java.util.stream.Stream;

/** Reads one {@code entities/*.csv}. */
final class EntityFile {
    private EntityFile() {}

    /** Adds what can be read to the entities, and the rest to the rejections; false if rows may be missing. */
    static boolean read(TextFile file, List<EntityRecord> entities, List<Rejection> rejections) {
        return CsvFile.read(
                file, EntityRecord.COLUMNS, rejections, (origin, cells) -> entities.add(entity(origin, cells)));
    }

    private static EntityRecord entity(Origin origin, List<String> cells) {
        return new EntityRecord(
                origin, cells.get(0), cells.get(1), cells.get(2), parts(cells.get(3)), parts(cells.get(4)));
    }

    /** The parts of a cell between {@code |}. */
    static List<String> parts(String cell) {
        return Stream.of(cell.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
