package io.spacegraph.http.wire;

/** The media types that an answer can have. */
public enum MediaType {
    /** A GraphQL answer whose HTTP status tells whether the question could be answered. */
    GRAPHQL_RESPONSE("application", "graphql-response+json"),

    /** The older one: a question that cannot be answered is answered with 200. */
    JSON("application", "json");

    private final String type;
    private final String subtype;

    MediaType(String type, String subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    /** The value of {@code Content-Type}. */
    public String header() {
        return type + "/" + subtype + "; charset=utf-8";
    }

    /** How exactly the range names it: 0 not at all, 3 by its whole name. */
    int precision(String range) {
        if (range.equals(type + "/" + subtype)) {
            return 3;
        }
        return range.equals(type + "/*") ? 2 : range.equals("*/*") ? 1 : 0;
    }
}
