package io.spacegraph.importer.record;

import io.spacegraph.value.FoldedName;
import io.spacegraph.vocabulary.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names of an entity as its node holds them: as they are written, and, in the same order, as they are compared.
 *
 * @param name the usual name
 * @param aliases the others, each {@code lang:name}
 */
public record Names(String name, List<String> aliases) {
    public Names {
        aliases = List.copyOf(aliases);
    }

    /** The names of an entity of this type, those among them that a rule gives. */
    public static Names of(EntityType type, String name, List<String> written) {
        List<String> aliases = new ArrayList<>(written);
        List<String> known = new ArrayList<>(new Names(name, written).folded());
        for (String alias : type == EntityType.ROCKET ? LongMarch.aliases(name) : List.<String>of()) {
            String folded = FoldedName.of(text(alias));
            if (!known.contains(folded)) {
                known.add(folded);
                aliases.add(alias);
            }
        }
        return new Names(name, aliases);
    }

    /** The columns of the node. */
    public Map<String, Object> columns() {
        return Map.of(
                "name",
                name,
                "aliasLangs",
                aliases.stream().map(alias -> alias.split(":", 2)[0]).toList(),
                "aliases",
                aliases.stream().map(Names::text).toList(),
                "foldedName",
                FoldedName.of(name),
                "foldedNames",
                folded(),
                "joinedNames",
                all().map(FoldedName::joined).toList());
    }

    private List<String> folded() {
        return all().map(FoldedName::of).toList();
    }

    private Stream<String> all() {
        return Stream.concat(Stream.of(name), aliases.stream().map(Names::text));
    }

    private static String text(String alias) {
        return alias.split(":", 2)[1];
    }
}
