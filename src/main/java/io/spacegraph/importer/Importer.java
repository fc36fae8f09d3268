package io.spacegraph.importer;

import io.spacegraph.graph.Schema;
import io.spacegraph.importer.ImportReport.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Checks the data folder and brings it into the graph: all of it, or nothing. */
@ApplicationScoped
public class Importer {
    private final Driver driver;
    private final Checks checks;

    public Importer(Driver driver, Validator validator) {
        this.driver = driver;
        this.checks = new Checks(validator);
    }

    /**
     * Reads and checks a folder; touches no graph.
     *
     * @param folder the one with {@code entities/} and {@code sources/}
     * @return what was found; never throws for what stands in the folder
     */
    public ImportReport check(Path folder) {
        DataFolder data = DataFolder.read(folder);
        List<Rejection> rejections = checks.of(data);
        return ImportReport.of(rejections.isEmpty() ? Result.CHECKED : Result.REJECTED, data, 0, rejections);
    }

    /**
     * Reads and checks a folder, and writes what differs from the graph in one transaction, if there is no mistake and
     * the graph was not loaded from these very files today.
     *
     * @param folder the one with {@code entities/} and {@code sources/}
     * @return what was found and done
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; then nothing was written
     */
    public ImportReport importFolder(Path folder) {
        DataFolder data = DataFolder.read(folder);
        List<Rejection> rejections = checks.of(data);
        if (!rejections.isEmpty()) {
            return ImportReport.of(Result.REJECTED, data, 0, rejections);
        }
        Schema.apply(driver);
        try (Session session = driver.session()) {
            return sameFiles(session, data).orElseGet(() -> write(session, data));
        }
    }

    private static Optional<ImportReport> sameFiles(Session session, DataFolder data) {
        List<Record> graph = session.executeRead(tx -> tx.run(Cypher.DATA_HASH).list());
        return graph.stream()
                .filter(row -> row.get("dataHash").asString("").equals(Content.hash(data)))
                // The reading copy is that of a day: on a later one other claims may hold.
                .filter(row ->
                        LocalDate.now(ZoneOffset.UTC).equals(row.get("asOf").asLocalDate(null)))
                .map(row -> ImportReport.of(
                        Result.SAME_FILES, data, row.get("version").asLong(), List.of()))
                .findFirst();
    }

    private static ImportReport write(Session session, DataFolder data) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        Content content = Content.of(data, now.toLocalDate());
        return session.executeWrite(tx -> new GraphWriter(tx, now).write(content));
    }
}
