package io.spacegraph.answers;

import io.spacegraph.graph.Question;
import io.spacegraph.problem.BadArgument;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;

/** A change's place in the order of all: when it was, of what, and its kind. */
record ChangeCursor(ZonedDateTime at, String id, String kind) {

    /** The place that the text tells, as a change shows it. */
    static ChangeCursor parse(String text) {
        String[] parts = text.split(" ", -1);
        try {
            if (parts.length == 3) {
                return new ChangeCursor(ZonedDateTime.parse(parts[0]), parts[1], parts[2]);
            }
        } catch (DateTimeParseException e) {
            throw malformed();
        }
        throw malformed();
    }

    /** The predicate that this place lies before the change {@code n}. */
    String isBefore(Question question) {
        return "(n.at > %1$s OR n.at = %1$s AND (n.id > %2$s OR n.id = %2$s AND n.kind > %3$s))"
                .formatted(question.bind(at), question.bind(id), question.bind(kind));
    }

    private static BadArgument malformed() {
        return new BadArgument(
                "after",
                "is no cursor of a change",
                "the cursor of a change",
                "Copy it from the last change unchanged.");
    }
}
