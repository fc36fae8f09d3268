package io.spacegraph.http.document;

import io.spacegraph.http.wire.GraphQlRequest;
import io.spacegraph.http.wire.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The text of the request's document: as sent, as cached, or as registered. */
@ApplicationScoped
public class Documents {

    private final RegisteredDocuments registered;
    private final PersistedQueries persisted;

    Documents(RegisteredDocuments registered, PersistedQueries persisted) {
        this.registered = registered;
        this.persisted = persisted;
    }

    public String text(GraphQlRequest asked) {
        if (asked.documentId() != null) {
            return registered.find(asked.documentId()).orElseThrow(Documents::unknown);
        }
        Optional<String> hash = persisted.hash(asked.extensions());
        return registered.required() ? registered(asked, hash) : sent(asked, hash);
    }

    private String registered(GraphQlRequest asked, Optional<String> hash) {
        if (asked.query() == null) {
            return hash.flatMap(each -> registered.find("sha256:" + each)).orElseThrow(Documents::notFound);
        }
        if (!registered.has(asked.query())) {
            throw unknown();
        }
        return asked.query();
    }

    private String sent(GraphQlRequest asked, Optional<String> hash) {
        String query = asked.query();
        if (query == null) {
            return hash.flatMap(persisted::find).orElseThrow(Documents::notFound);
        }
        hash.ifPresent(each -> persisted.keep(each, query));
        return query;
    }

    private static Refusal unknown() {
        return Refusal.ofQuestion(
                        "DOCUMENT_NOT_REGISTERED",
                        "The document is not one of those that can be asked",
                        "Ask one that the operator has registered, by its documentId or its exact text.")
                .about("documentId", "a registered document");
    }

    private static Refusal notFound() {
        return Refusal.ofQuestion(
                "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound", "Send the query with its hash once.");
    }
}
