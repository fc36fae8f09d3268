package io.spacegraph.http.wire;

/** The media types of responses. */
public enum MediaType {
    /** A GraphQL response whose HTTP status shows whether the query could be answered. */
    GRAPHQL_RESPONSE("application", "graphql-response+json"),

    /** The older type: a query that cannot be answered has status 200 too. */
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

    /** How exactly the range names it: from 0, not at all, to 3, by its full name. */
    int precision(String range) {
        if (range.equals(type + "/" + subtype)) {
            return 3;
        }
        return range.equals(type + "/*") ? 2 : range.equals("*/*") ? 1 : 0;
    }
}
