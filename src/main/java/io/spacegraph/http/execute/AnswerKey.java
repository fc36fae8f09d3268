package io.spacegraph.http.execute;

import io.spacegraph.http.wire.MediaType;
import io.spacegraph.http.wire.Sha256;
import java.util.Base64;

/**
 * The values that a response depends on. The day is one of them, since a query without a time means today.
 *
 * @param version the version of the graph
 * @param day the day, in UTC
 * @param document the text
 * @param operation the operation's name, empty if it has none
 * @param variables the values of the variables, as canonical JSON
 */
record AnswerKey(int version, long day, String document, String operation, String variables) {

    /** The strong entity tag of the response in this media type. */
    String tag(MediaType type) {
        String all = String.join(
                "\n",
                Integer.toString(version),
                Long.toString(day),
                type.name(),
                Integer.toString(document.length()),
                document,
                operation,
                variables);
        return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(all)) + "\"";
    }

    int size() {
        return 2 * (document.length() + operation.length() + variables.length());
    }
}
