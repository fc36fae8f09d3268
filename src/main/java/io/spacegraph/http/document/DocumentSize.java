package io.spacegraph.http.document;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import io.spacegraph.http.wire.HttpConfig;
import io.spacegraph.http.wire.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The size of a document, by its text alone. It is measured before validation, whose time grows with the size. A
 * fragment counts as often as it is spread, and measuring stops at the first limit that is exceeded.
 */
final class DocumentSize {

    private final HttpConfig.Limits limits;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int selections;
    private int aliases;
    private int rootFields;

    private DocumentSize(HttpConfig.Limits limits) {
        this.limits = limits;
    }

    /** Refuses a document that exceeds a limit. */
    static void check(Document document, HttpConfig.Limits limits) {
        DocumentSize extent = new DocumentSize(limits);
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            extent.fragments.putIfAbsent(fragment.getName(), fragment);
            extent.directives(fragment);
        }
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            extent.rootFields = 0;
            extent.directives(operation);
            extent.walk(operation.getSelectionSet(), 1, false);
        }
    }

    static Refusal exceeded(String argument, String what, long was, long limit) {
        return Refusal.ofQuestion(
                        "LIMIT_EXCEEDED",
                        argument + " has " + was + " " + what + ", the limit is " + limit,
                        "Ask in several requests, or select less.")
                .about(argument, "at most " + limit + " " + what);
    }

    private void walk(@Nullable SelectionSet set, int depth, boolean introspective) {
        if (set == null) {
            return;
        }
        if (depth > limits.depth() && !introspective) {
            throw exceeded("query", "levels", depth, limits.depth());
        }
        for (Selection<?> selection : set.getSelections()) {
            within("selections", ++selections, limits.selections());
            directives((DirectivesContainer<?>) selection);
            if (selection instanceof Field field) {
                field(field, depth, introspective);
            } else if (selection instanceof InlineFragment fragment) {
                walk(fragment.getSelectionSet(), depth, introspective);
            } else if (selection instanceof FragmentSpread spread) {
                spread(spread.getName(), depth, introspective);
            }
        }
    }

    private void field(Field field, int depth, boolean introspective) {
        if (depth == 1) {
            within("root fields", ++rootFields, limits.rootFields());
        }
        if (field.getAlias() != null) {
            within("aliases", ++aliases, limits.aliases());
        }
        walk(
                field.getSelectionSet(),
                depth + 1,
                introspective || field.getName().startsWith("__"));
    }

    /** A fragment that contains itself is left to validation, which reports where it is. */
    private void spread(String name, int depth, boolean introspective) {
        FragmentDefinition fragment = fragments.get(name);
        if (fragment != null && open.add(name)) {
            walk(fragment.getSelectionSet(), depth, introspective);
            open.remove(name);
        }
    }

    private void directives(DirectivesContainer<?> place) {
        List<Directive> directives = place.getDirectives();
        within("directives in one place", directives.size(), limits.directives());
    }

    private static void within(String what, int was, int limit) {
        if (was > limit) {
            throw exceeded("query", what, was, limit);
        }
    }
}
