package io.spacegraph.importer.check;

import io.spacegraph.importer.record.EntityRecord;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.vocabulary.Countries;
import io.spacegraph.vocabulary.EntityType;
import io.spacegraph.vocabulary.IdScheme;
import io.spacegraph.vocabulary.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the rows of {@code entities/*.csv} must keep, by themselves and together. */
final class EntityChecks {
    private static final String LANGUAGES =
            Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(" "));
    private static final List<String> SCHEMES =
            Arrays.stream(IdScheme.values()).map(Enum::name).toList();

    private final List<Rejection> found;
    private final Map<String, EntityRecord> byId = new HashMap<>();
    private final Map<String, EntityRecord> byExternalId = new HashMap<>();

    EntityChecks(List<Rejection> found) {
        this.found = found;
    }

    void of(List<EntityRecord> entities) {
        for (EntityRecord entity : entities) {
            id(entity);
            country(entity);
            entity.aliases().forEach(alias -> alias(entity, alias));
            entity.external().forEach(external -> external(entity, external));
        }
    }

    private void id(EntityRecord entity) {
        EntityRecord other = byId.putIfAbsent(entity.id(), entity);
        if (other != null && !entity.id().isEmpty()) {
            reject(entity, "id", entity.id(), "is taken, see " + other.origin());
        }
        Arrays.stream(EntityType.values())
                .filter(type -> entity.origin().file().equals("entities/" + type.file()))
                .filter(type -> !entity.id().isEmpty() && !entity.id().startsWith(type.prefix() + "/"))
                .forEach(type -> reject(entity, "id", entity.id(), "must start with " + type.prefix() + "/ here"));
    }

    private void country(EntityRecord entity) {
        if (!entity.country().isEmpty() && !Countries.CODES.contains(entity.country())) {
            reject(entity, "country", entity.country(), "must be an ISO 3166-1 alpha-2 code such as CN, or empty");
        }
    }

    private void alias(EntityRecord entity, String alias) {
        int colon = alias.indexOf(':');
        if (colon < 2
                || alias.substring(colon + 1).isBlank()
                || Language.find(alias.substring(0, colon)).isEmpty()) {
            reject(entity, "aliases", alias, "must be <language>:<name>, the language one of " + LANGUAGES);
        }
    }

    private void external(EntityRecord entity, String external) {
        String scheme = external.substring(0, Math.max(0, external.indexOf(':')));
        if (!SCHEMES.contains(scheme) || external.length() == scheme.length() + 1) {
            reject(entity, "external", external, "must be <scheme>:<value>, the scheme " + String.join(" ", SCHEMES));
        } else if (scheme.equals("LEI") && !Lei.isValid(external.substring(4))) {
            reject(entity, "external", external, "must be 20 characters whose check digits fit (ISO 7064 MOD 97-10)");
        }
        EntityRecord other = byExternalId.putIfAbsent(external, entity);
        if (other != null) {
            String names = other.id() + " (" + other.origin() + ") and " + entity.id();
            reject(entity, "external", external, "names two entities, " + names + "; one value names one");
        }
    }

    private void reject(EntityRecord entity, String field, String value, String allowed) {
        found.add(entity.origin().reject(field, value, allowed));
    }
}
