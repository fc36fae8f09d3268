package io.spacegraph.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads one {@code entities/*.csv}. */
final class EntityFile {
    private static final CsvFactory CSV = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    private final TextFile file;
    private final List<Rejection> rejections;
    private final List<EntityRecord> entities = new ArrayList<>();
    private boolean complete = true;
    private int line = 1;

    private EntityFile(TextFile file, List<Rejection> rejections) {
        this.file = file;
        this.rejections = rejections;
    }

    /** Adds what can be read to the entities, and the rest to the rejections; false if rows may be missing. */
    static boolean read(TextFile file, List<EntityRecord> entities, List<Rejection> rejections) {
        EntityFile reading = new EntityFile(file, rejections);
        reading.rows();
        entities.addAll(reading.entities);
        return reading.complete;
    }

    private void rows() {
        try (CsvParser parser = CSV.createParser(file.text())) {
            parser.nextToken();
            header(parser.nextToken() == JsonToken.START_ARRAY ? cells(parser) : List.of());
            while (complete && parser.nextToken() == JsonToken.START_ARRAY) {
                row(cells(parser));
            }
        } catch (JsonProcessingException e) {
            reject("", "has a quote that is not closed, or text after a closing quote");
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private List<String> cells(CsvParser parser) throws IOException {
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            // The parser knows the row's line only once it has its first cell.
            line = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
            cells.add(parser.getText());
        }
        return cells;
    }

    private void header(List<String> cells) {
        if (!cells.equals(EntityRecord.COLUMNS)) {
            reject(String.join(",", cells), "the first line must be " + String.join(",", EntityRecord.COLUMNS));
        }
    }

    private void row(List<String> cells) {
        if (cells.isEmpty() || cells.equals(List.of(""))) {
            return;
        } else if (cells.size() != EntityRecord.COLUMNS.size()) {
            reject(String.join(",", cells), "has " + cells.size() + " columns, must have 5; quote a comma");
            return;
        }
        Origin origin = new Origin(file.name(), line, Map.of());
        entities.add(new EntityRecord(
                origin, cells.get(0), cells.get(1), cells.get(2), parts(cells.get(3)), parts(cells.get(4))));
    }

    private static List<String> parts(String cell) {
        return Stream.of(cell.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void reject(String value, String allowed) {
        complete = false;
        rejections.add(new Rejection(file.name(), line, "", value, allowed));
    }
}
