package io.spacegraph.importer.check;

import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.Unit;
import io.spacegraph.value.ValueKind;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The value of a claim must fit its property. */
final class ValueChecks {
    private final List<Rejection> found;

    ValueChecks(List<Rejection> found) {
        this.found = found;
    }

    void of(List<ClaimRecord> claims) {
        for (ClaimRecord claim : claims) {
            // An unknown property is rejected where the record is checked by itself.
            Arrays.stream(ClaimProperty.values())
                    .filter(property -> property.name().equals(claim.property()))
                    .forEach(property -> fits(claim, property));
            refused(claim, "converted", claim.converted());
        }
    }

    private void fits(ClaimRecord claim, ClaimProperty property) {
        if (property.kind() == ValueKind.LINK) {
            link(claim, property);
            return;
        }
        if (claim.object() != null) {
            reject(claim, "object", claim.object(), "is only for links, and " + property + " is none");
        }
        if (claim.zone() != null && !isDay(claim, property)) {
            reject(claim, "zone", claim.zone(), "is only for a value that is a day");
        }
        if (claim.value() == null) {
            reject(claim, "value", null, "is needed with " + property);
        } else {
            value(claim, claim.value());
        }
    }

    private static boolean isDay(ClaimRecord claim, ClaimProperty property) {
        return property.kind() == ValueKind.DATE
                && String.valueOf(claim.value()).matches("[~<>=]*\\d{4}-\\d\\d-\\d\\d");
    }

    private void value(ClaimRecord claim, Parsed<ClaimValue> value) {
        refused(claim, "value", value);
        if (value.value() instanceof ClaimValue.Measure measure && claim.relativeTo() == null && isRatio(measure)) {
            reject(claim, "relativeTo", null, "is needed with % and times: what the value refers to");
        }
    }

    private static boolean isRatio(ClaimValue.Measure measure) {
        Unit unit = measure.quantity().unit();
        return unit == Unit.PERCENT || unit == Unit.TIMES;
    }

    private void link(ClaimRecord claim, ClaimProperty property) {
        if (claim.zone() != null) {
            reject(claim, "zone", claim.zone(), "is only for a value that is a day");
        }
        refused(claim, "value", claim.value());
        if (claim.object() == null) {
            reject(claim, "object", null, "is needed with " + property);
        } else {
            end(claim, "object", claim.objectMeant(), property, property.objects());
        }
        end(claim, "subject", claim.subjectMeant(), property, property.subjects());
    }

    private void end(
            ClaimRecord claim, String field, @Nullable String id, ClaimProperty property, Set<EntityType> types) {
        boolean wrong = EntityType.find(String.valueOf(id))
                .filter(type -> !types.contains(type))
                .isPresent();
        if (wrong) {
            String prefixes =
                    types.stream().map(type -> type.prefix() + "/").sorted().collect(Collectors.joining(" "));
            reject(claim, field, id, "must start with one of " + prefixes + " with " + property);
        }
    }

    private void refused(ClaimRecord claim, String field, @Nullable Parsed<?> read) {
        if (read != null && read.refusal() != null) {
            reject(claim, field, read.text(), read.refusal());
        }
    }

    private void reject(ClaimRecord claim, String field, @Nullable String value, String allowed) {
        found.add(claim.origin().reject(field, value, allowed));
    }
}
