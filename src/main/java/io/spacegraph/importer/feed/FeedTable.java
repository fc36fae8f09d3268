package io.spacegraph.importer.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.spacegraph.importer.feed.record.FeedException;
import io.spacegraph.importer.feed.record.FeedReject;
import io.spacegraph.importer.feed.record.FeedSink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table row by row: tabs between cells and nothing quoted, or comma-separated values (RFC 4180). */
final class FeedTable {
    /** Longer than any cell of a catalogue; a longer cell is an unclosed quote, or not text. */
    private static final int LONGEST_CELL = 1_000_000;

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_CELL)
                    .build())
            .build();
    private static final CsvSchema TABS =
            CsvSchema.emptySchema().withColumnSeparator('\t').withoutQuoteChar();
    private static final CsvSchema COMMAS = CsvSchema.emptySchema();

    /** Receives the rows of a table. */
    interface Reader {
        /**
         * A row.
         *
         * @throws IllegalArgumentException with the error in the column that was read last
         */
        void row(FeedRow row);

        /** A row that went to the rejects, so that sums over rows are incomplete. */
        default void rejected(FeedRow row) {}
    }

    private final Path path;
    private final String name;
    private final FeedSink sink;
    private final boolean comments;
    private Map<String, Integer> columns = Map.of();
    private int width;
    private int line = 1;

    private FeedTable(Path path, FeedSink sink, boolean comments) {
        this.path = path;
        this.comments = comments;
        this.name = String.valueOf(path.getFileName());
        this.sink = sink;
    }

    /**
     * Passes each row except those that begin with {@code #}; a row that the reader refuses, or with too few cells,
     * goes to the rejects.
     *
     * @param needed the required columns; others are optional
     * @throws FeedException if the file cannot be read, or has another format
     */
    static void tabs(Path path, List<String> needed, FeedSink sink, Reader reader) {
        new FeedTable(path, sink, true).read(TABS, needed, reader);
    }

    /** The same for comma-separated values, which have no comments. */
    static void commas(Path path, List<String> needed, FeedSink sink, Reader reader) {
        new FeedTable(path, sink, false).read(COMMAS, needed, reader);
    }

    private void read(CsvSchema schema, List<String> needed, Reader reader) {
        try (InputStream bytes = new BufferedInputStream(FeedFile.open(path));
                CsvParser parser =
                        FACTORY.createParser(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()))) {
            refuseUtf16(bytes);
            parser.setSchema(schema);
            parser.nextToken();
            header(parser.nextToken() == JsonToken.START_ARRAY ? cells(parser) : List.of(), needed);
            List<String> row = List.of();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                row = cells(parser);
                row(row, reader);
            }
            refuseCut(row);
        } catch (CharacterCodingException e) {
            throw new FeedException(name + ": near line " + line + ": is not UTF-8; save the file as UTF-8", e);
        } catch (JsonProcessingException e) {
            throw new FeedException(
                    name + ": near line " + line
                            + ": has a quote that is not closed, or a cell of more than a million characters",
                    e);
        } catch (IOException e) {
            throw new FeedException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private void refuseUtf16(InputStream bytes) throws IOException {
        bytes.mark(2);
        int mark = bytes.read() << 8 | bytes.read();
        bytes.reset();
        if (mark == 0xFEFF || mark == 0xFFFE) {
            throw new FeedException(name + ": is UTF-16; save the file as UTF-8");
        }
    }

    private List<String> cells(CsvParser parser) throws IOException {
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            line = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
            String cell = parser.getText();
            if (cell.indexOf('\0') >= 0) {
                throw new FeedException(name + ":" + line + ": has a NUL character; the file is damaged");
            }
            cells.add(cell.strip());
        }
        return cells;
    }

    private void header(List<String> cells, List<String> needed) {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            // GCAT marks its header as a comment; a file may begin with a byte order mark.
            found.putIfAbsent(cells.get(i).replaceFirst("^\uFEFF?#?", "").strip(), i);
        }
        List<String> missing =
                needed.stream().filter(column -> !found.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            String first = String.join(", ", cells);
            throw new FeedException("%s: lacks the columns %s; its first line has: %s"
                    .formatted(name, String.join(", ", missing), first.substring(0, Math.min(300, first.length()))));
        }
        columns = Map.copyOf(found);
        width = cells.size();
    }

    private void row(List<String> cells, Reader reader) {
        if (cells.isEmpty()
                || cells.stream().allMatch(String::isEmpty)
                || (comments && cells.get(0).startsWith("#"))) {
            return;
        }
        sink.row();
        FeedRow row = new FeedRow(name, line, columns, cells);
        // Rows may end early where their last cells are empty.
        if (cells.size() > width || cells.size() < columns.size() - 1) {
            reject("", String.join(" | ", cells), "has " + cells.size() + " columns, must have " + width);
            reader.rejected(row);
            return;
        }
        try {
            reader.row(row);
        } catch (IllegalArgumentException e) {
            reject(row.last(), row.text(row.last()), String.valueOf(e.getMessage()));
            reader.rejected(row);
        }
    }

    private void reject(String field, String value, String reason) {
        sink.reject(new FeedReject(name, line, field, value, reason));
    }

    /** A file whose last row is short and has no line end was cut off in a copy. */
    private void refuseCut(List<String> last) throws IOException {
        if (!last.isEmpty() && last.size() < width && !endsWithLine()) {
            throw new FeedException(name + ":" + line + ": ends within a row; the file was cut off, fetch it again");
        }
    }

    private boolean endsWithLine() throws IOException {
        try (var channel = Files.newByteChannel(path)) {
            var end = ByteBuffer.allocate(1);
            channel.position(Math.max(0, channel.size() - 1)).read(end);
            return end.get(0) == '\n' || end.get(0) == '\r';
        }
    }
}
