package io.spacegraph.importer.check;

import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.EntityRecord;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.vocabulary.EntityType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Entities of which the graph says nothing. Who speaks is known by the words. */
final class EntitiesUntold {
    /** What a reader opens to learn of it; a region or an industry may only be what others are in. */
    private static final Set<EntityType> SUBJECTS = EnumSet.of(
            EntityType.COMPANY,
            EntityType.ROCKET,
            EntityType.CONSTELLATION,
            EntityType.MISSION,
            EntityType.FUNDING_ROUND,
            EntityType.CONTRACT,
            EntityType.IPO,
            EntityType.POLICY);

    private EntitiesUntold() {}

    static Stream<Rejection> in(DataFolder data) {
        Set<String> subjects = new HashSet<>();
        Set<String> objects = new HashSet<>();
        Set<String> speakers = new HashSet<>();
        data.claims().forEach(claim -> {
            subjects.add(claim.subjectMeant());
            objects.add(String.valueOf(claim.objectMeant()));
            speakers.add(String.valueOf(claim.speaker()));
        });
        return data.entities().stream()
                .filter(entity -> !subjects.contains(entity.id()) && !speakers.contains(entity.id()))
                .filter(entity -> isSubject(entity) || !objects.contains(entity.id()))
                .map(entity -> entity.origin().reject("id", entity.id(), doubt(entity)));
    }

    private static boolean isSubject(EntityRecord entity) {
        return EntityType.find(entity.id()).filter(SUBJECTS::contains).isPresent();
    }

    private static String doubt(EntityRecord entity) {
        return isSubject(entity)
                ? "is the subject and the speaker of no claim, so that the graph says nothing of it; claim what a document states,"
                        + " such as its kind, or remove it"
                : "is named by no claim; claim what a document states of it, or remove it";
    }
}
