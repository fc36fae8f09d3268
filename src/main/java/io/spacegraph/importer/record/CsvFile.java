package io.spacegraph.importer.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads the rows of one CSV file, whose first line must name its columns. */
final class CsvFile {
    private static final CsvFactory CSV = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    private final TextFile file;
    private final List<String> columns;
    private final List<Rejection> rejections;
    private boolean complete = true;
    private int line = 1;

    private CsvFile(TextFile file, List<String> columns, List<Rejection> rejections) {
        this.file = file;
        this.columns = columns;
        this.rejections = rejections;
    }

    /** Hands each row that can be read to the reader, and the rest to the rejections; false if rows may be missing. */
    static boolean read(
            TextFile file, List<String> columns, List<Rejection> rejections, BiConsumer<Origin, List<String>> reader) {
        CsvFile reading = new CsvFile(file, columns, rejections);
        reading.rows(reader);
        return reading.complete;
    }

    private void rows(BiConsumer<Origin, List<String>> reader) {
        try (CsvParser parser = CSV.createParser(file.text())) {
            parser.nextToken();
            header(parser.nextToken() == JsonToken.START_ARRAY ? cells(parser) : List.of());
            while (complete && parser.nextToken() == JsonToken.START_ARRAY) {
                row(cells(parser), reader);
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
        if (!cells.equals(columns)) {
            reject(String.join(",", cells), "the first line must be " + String.join(",", columns));
        }
    }

    private void row(List<String> cells, BiConsumer<Origin, List<String>> reader) {
        if (cells.isEmpty() || cells.equals(List.of(""))) {
            return;
        } else if (cells.size() != columns.size()) {
            String row = String.join(",", cells);
            reject(row, "has " + cells.size() + " columns, must have " + columns.size() + "; quote a comma");
            return;
        }
        reader.accept(new Origin(file.name(), line, Map.of()), cells);
    }

    private void reject(String value, String allowed) {
        complete = false;
        rejections.add(new Rejection(file.name(), line, "", value, allowed));
    }
}
