package io.spacegraph.http.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationErrorType;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.spacegraph.http.wire.HttpConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Parses, measures and validates documents, in that order, and caches the valid ones. */
@ApplicationScoped
public class Preparation {

    /** The approximate size of a parsed document in bytes for each character of its text. */
    private static final int BYTES_PER_CHARACTER = 50;

    private final GraphQLSchema schema;
    private final HttpConfig.Limits limits;
    private final ParserOptions options;
    private final Cache<String, Prepared> kept;

    Preparation(GraphQLSchema schema, HttpConfig config, MeterRegistry meters) {
        this.schema = schema;
        this.limits = config.limits();
        options = ParserOptions.newParserOptions()
                .maxTokens(limits.tokens())
                .maxCharacters(Math.toIntExact(limits.document().asLongValue()))
                .maxWhitespaceTokens(Math.toIntExact(limits.document().asLongValue()))
                .captureIgnoredChars(false)
                .build();
        kept = Caffeine.newBuilder()
                .maximumWeight(config.cache().documents().asLongValue())
                .recordStats()
                .weigher((String text, Prepared each) -> BYTES_PER_CHARACTER * text.length())
                .build();
        CaffeineCacheMetrics.monitor(meters, kept, "documents");
    }

    public Prepared prepare(String text) {
        Prepared known = kept.getIfPresent(text);
        if (known != null) {
            return known;
        }
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > limits.document().asLongValue()) {
            throw DocumentSize.exceeded(
                    "query", "bytes", bytes, limits.document().asLongValue());
        }
        Prepared prepared = measureAndValidate(text);
        if (prepared.errors().isEmpty()) {
            kept.put(text, prepared);
        }
        return prepared;
    }

    private Prepared measureAndValidate(String text) {
        Document document;
        try {
            document = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(options)
                    .locale(Locale.ENGLISH)
                    .build());
        } catch (ParseCancelledException e) {
            throw DocumentSize.exceeded("query", "tokens", limits.tokens() + 1L, limits.tokens());
        } catch (InvalidSyntaxException e) {
            return new Prepared(text, Document.newDocument().build(), List.of(e.toInvalidSyntaxError()));
        }
        DocumentSize.check(document, limits);
        return new Prepared(text, document, errors(document));
    }

    /** The errors: those of values with our own messages, all others from validation. */
    private List<GraphQLError> errors(Document document) {
        List<BadValue> values = ArgumentCheck.ofLiterals(schema, limits, document);
        return Stream.concat(
                        values.stream(),
                        ParseAndValidate.validate(schema, document, Locale.ENGLISH).stream()
                                .filter(error -> values.isEmpty()
                                        || error.getValidationErrorType() != ValidationErrorType.WrongType))
                .toList();
    }
}
