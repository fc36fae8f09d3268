package io.spacegraph.http;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.GraphConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers a well-formed request. All limits are checked before anything runs. An answer is of one version of the graph:
 * the version is read again when all statements are done, and if an import came between, all starts anew.
 */
@ApplicationScoped
class Answering {

    private static final int TRIES = 3;

    private final Documents documents;
    private final Preparation preparation;
    private final Execution execution;
    private final GraphVersion versions;
    private final Answers answers;
    private final AnswerJson json;
    private final StrictJson canonical;
    private final GraphQLSchema schema;
    private final HttpConfig config;
    private final GraphConfig graph;
    private final OperationNames names;

    Answering(
            Documents documents,
            Preparation preparation,
            Execution execution,
            GraphVersion versions,
            Answers answers,
            AnswerJson json,
            StrictJson canonical,
            GraphQLSchema schema,
            HttpConfig config,
            GraphConfig graph,
            OperationNames names) {
        this.documents = documents;
        this.preparation = preparation;
        this.execution = execution;
        this.versions = versions;
        this.answers = answers;
        this.json = json;
        this.canonical = canonical;
        this.schema = schema;
        this.config = config;
        this.graph = graph;
        this.names = names;
    }

    /**
     * The reply; fails with a {@link Refusal} or a problem.
     *
     * @param known the entity tags of the answers that the client has
     * @param trail what is told about the request
     */
    Uni<Reply> answer(Asked asked, MediaType type, List<String> known, Trail trail) {
        Prepared prepared = preparation.prepare(documents.text(asked));
        if (!prepared.errors().isEmpty()) {
            trail.ends(Trail.Outcome.REFUSED);
            int status = type == MediaType.JSON ? 200 : 400;
            return Uni.createFrom().item(Reply.error(status, type, json.write(prepared.errors())));
        }
        OperationDefinition operation = prepared.operation(asked.operationName());
        check(operation);
        trail.asks(names.of(operation.getName()));
        Question question = new Question(asked, prepared, operation, type, known, trail);
        if (Prepared.isIntrospective(operation)) {
            return introspect(question);
        }
        return versions.recent().chain(version -> answer(question, key(question, version), 1));
    }

    private record Question(
            Asked asked,
            Prepared prepared,
            OperationDefinition operation,
            MediaType type,
            List<String> known,
            Trail trail) {}

    private void check(OperationDefinition operation) {
        if (operation.getOperation() != OperationDefinition.Operation.QUERY) {
            throw Refusal.ofQuestion("NOT_A_QUERY", "The graph is only ever read", "Ask a query.")
                    .about("query", "a query");
        }
    }

    private Uni<Reply> introspect(Question question) {
        long cost = cost(question);
        return run(question)
                .map(result -> reply(
                        question,
                        result,
                        json.write(result, cost, config.limits().cost())));
    }

    private Uni<Reply> answer(Question question, AnswerKey key, int attempt) {
        String tag = key.tag(question.type);
        if (question.known.contains(tag) || question.known.contains("*")) {
            question.trail.ends(Trail.Outcome.UNCHANGED);
            return Uni.createFrom().item(Reply.unchanged(question.type, tag));
        }
        Optional<byte[]> kept = answers.find(key);
        if (kept.isPresent()) {
            question.trail.ends(Trail.Outcome.KEPT);
            return Uni.createFrom().item(Reply.answer(question.type, kept.get(), tag));
        }
        long cost = cost(question);
        Uni<ExecutionResult> lost = versions.untilLost();
        return Uni.combine().any().of(run(question), lost).chain(result -> {
            byte[] body = json.write(result, cost, config.limits().cost());
            return result.getData() == null
                    ? Uni.createFrom().item(reply(question, result, body))
                    : versions.now().chain(now -> settle(question, key, result, body, now, attempt));
        });
    }

    private Uni<Reply> settle(
            Question question, AnswerKey key, ExecutionResult result, byte[] body, int now, int attempt) {
        if (now != key.version()) {
            return attempt < TRIES
                    ? answer(question, key.at(now), attempt + 1)
                    : Uni.createFrom().failure(changing());
        }
        if (!result.getErrors().isEmpty()) {
            return Uni.createFrom().item(reply(question, result, body));
        }
        question.trail.ends(Trail.Outcome.ANSWERED);
        answers.keep(key, body);
        return Uni.createFrom().item(Reply.answer(question.type, body, key.tag(question.type)));
    }

    private Uni<ExecutionResult> run(Question question) {
        return execution.run(question.prepared, question.operation.getName(), question.asked.variables());
    }

    private Reply reply(Question question, ExecutionResult result, byte[] body) {
        int status = Statuses.of(result, question.type);
        question.trail.ends(outcome(result, status));
        return status == 200 ? Reply.answer(question.type, body, null) : Reply.error(status, question.type, body);
    }

    private static Trail.Outcome outcome(ExecutionResult result, int status) {
        if (result.getErrors().isEmpty()) {
            return Trail.Outcome.ANSWERED;
        }
        return result.getData() != null ? Trail.Outcome.PARTIAL : Trail.Outcome.of(status);
    }

    private AnswerKey key(Question question, int version) {
        return new AnswerKey(
                version,
                LocalDate.now(ZoneOffset.UTC).toEpochDay(),
                question.prepared.text(),
                Optional.ofNullable(question.operation.getName()).orElse(""),
                canonical.canonical(question.asked.variables()));
    }

    private long cost(Question question) {
        long cost = Cost.check(
                schema,
                config.limits(),
                graph.maxPageSize(),
                question.prepared.document(),
                question.operation,
                variables(question));
        question.trail.costs(cost);
        return cost;
    }

    private CoercedVariables variables(Question question) {
        try {
            return ValuesResolver.coerceVariableValues(
                    schema,
                    question.operation.getVariableDefinitions(),
                    RawVariables.of(question.asked.variables()),
                    GraphQLContext.getDefault(),
                    Locale.ENGLISH);
        } catch (GraphQLException e) {
            throw Refusal.ofQuestion(
                            "BAD_VARIABLE", String.valueOf(e.getMessage()), "Send a value of the variable's type.")
                    .about("variables", "values of the types that the document declares");
        }
    }

    private static Refusal changing() {
        return new Refusal(
                503,
                "GRAPH_CHANGING",
                "The graph changed " + TRIES + " times while the question was answered",
                "Try again in a few seconds.");
    }
}
