package io.spacegraph.importer.check;

import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.Origin;
import io.spacegraph.importer.record.Rejection;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds every mistake of a data folder: first each record by itself, then the records together. */
public final class Checks {
    private final Validator validator;

    public Checks(Validator validator) {
        this.validator = validator;
    }

    /** All rejections, those of the reading included, by file and line; one for each value. */
    public List<Rejection> of(DataFolder data) {
        List<Rejection> found = new ArrayList<>(data.rejections());
        data.entities().forEach(record -> single(record, record.origin(), found));
        data.publishers().forEach(record -> single(record, record.origin(), found));
        data.sources().forEach(record -> single(record, record.origin(), found));
        data.claims().forEach(record -> single(record, record.origin(), found));
        data.rates().forEach(record -> single(record, record.origin(), found));
        data.launches().forEach(record -> single(record, record.origin(), found));
        Known known = new Known(data);
        new EntityChecks(found).of(data.entities());
        new SourceChecks(known, found).of(data.sources());
        new ReferenceChecks(known, found).of(data.claims());
        new ValueChecks(found).of(data.claims());
        new TimeChecks(known, found).of(data.claims());
        new RateChecks(known, found).of(data.rates());
        new LaunchChecks(known, found).of(data.launches());
        return distinct(found);
    }

    private <R> void single(R record, Origin origin, List<Rejection> found) {
        validator
                .validate(record)
                .forEach(violation -> found.add(origin.reject(
                        violation.getPropertyPath().toString(),
                        Objects.toString(violation.getInvalidValue(), ""),
                        violation.getMessage())));
    }

    private static List<Rejection> distinct(List<Rejection> found) {
        Set<List<Object>> places = new HashSet<>();
        return found.stream()
                .sorted()
                .filter(rejection -> places.add(List.of(
                        rejection.file(),
                        rejection.line(),
                        rejection.field(),
                        Objects.toString(rejection.value(), ""))))
                .toList();
    }
}
