package io.spacegraph.importer.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.spacegraph.importer.feed.record.FeedReject;
import io.spacegraph.importer.record.Rejection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The file of rejected rows of a feed with their reasons; created only if there are any. */
final class Rejects implements AutoCloseable {
    private static final CsvMapper CSV = CsvMapper.builder().build();
    private static final CsvSchema COLUMNS = CsvSchema.builder()
            .addColumns(List.of("file", "line", "field", "value", "reason"), CsvSchema.ColumnType.STRING)
            .setUseHeader(true)
            .build();

    private final Path path;
    private @Nullable SequenceWriter writer;
    private long count;

    Rejects(Path path) {
        this.path = path;
    }

    void add(FeedReject reject) {
        // A value is shortened and cleaned as in the report on data/.
        Rejection clean = new Rejection(reject.file(), reject.line(), reject.field(), reject.value(), reject.reason());
        write(List.of(
                clean.file(),
                String.valueOf(clean.line()),
                clean.field(),
                Objects.toString(clean.value(), ""),
                clean.allowed()));
        count++;
    }

    void remark(String remark) {
        write(List.of("", "", "", "", remark));
    }

    long count() {
        return count;
    }

    /** The file, or null if there was nothing to write. */
    @Nullable
    Path file() {
        return writer == null ? null : path;
    }

    private void write(List<String> cells) {
        try {
            if (writer == null) {
                writer = CSV.writerFor(List.class)
                        .with(COLUMNS)
                        .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                        .writeValues(path.toFile());
            }
            writer.write(cells);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }
}
