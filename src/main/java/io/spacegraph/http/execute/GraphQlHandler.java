package io.spacegraph.http.execute;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.run.GraphConfig;
import io.spacegraph.graph.run.GraphSequenceLock;
import io.spacegraph.http.document.ArgumentCheck;
import io.spacegraph.http.document.ArgumentSize;
import io.spacegraph.http.document.BadValue;
import io.spacegraph.http.document.Cost;
import io.spacegraph.http.document.Documents;
import io.spacegraph.http.document.Preparation;
import io.spacegraph.http.document.Prepared;
import io.spacegraph.http.observe.OperationNames;
import io.spacegraph.http.observe.RequestTelemetry;
import io.spacegraph.http.wire.GraphQlRequest;
import io.spacegraph.http.wire.HttpConfig;
import io.spacegraph.http.wire.MediaType;
import io.spacegraph.http.wire.Refusal;
import io.spacegraph.http.wire.Reply;
import io.spacegraph.http.wire.Statuses;
import io.spacegraph.http.wire.StrictJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers a well-formed request. All limits are checked before anything runs. A response is of one version of the
 * graph: the version is read again when all statements are done, and if an import changed it, all statements run again.
 * While a change is being committed, only cached responses of the version before it are given.
 */
@ApplicationScoped
public class GraphQlHandler {

    private static final int TRIES = 3;

    private final Documents documents;
    private final Preparation preparation;
    private final Execution execution;
    private final GraphVersion versions;
    private final ChangeWait settling;
    private final CostLimiter load;
    private final ResponseCache answers;
    private final AnswerJson json;
    private final StrictJson canonical;
    private final GraphQLSchema schema;
    private final HttpConfig config;
    private final GraphConfig graph;
    private final OperationNames names;

    GraphQlHandler(
            Documents documents,
            Preparation preparation,
            Execution execution,
            GraphVersion versions,
            ChangeWait settling,
            CostLimiter load,
            ResponseCache answers,
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
        this.settling = settling;
        this.load = load;
        this.answers = answers;
        this.json = json;
        this.canonical = canonical;
        this.schema = schema;
        this.config = config;
        this.graph = graph;
        this.names = names;
    }

    /**
     * The reply. It fails with a {@link Refusal} or a problem.
     *
     * @param known the entity tags of the responses that the client has
     * @param trail the telemetry of the request
     */
    public Uni<Reply> answer(GraphQlRequest asked, MediaType type, List<String> known, RequestTelemetry trail) {
        Prepared prepared = preparation.prepare(documents.text(asked));
        if (!prepared.errors().isEmpty()) {
            trail.ends(RequestTelemetry.Outcome.REFUSED);
            int status = type == MediaType.JSON ? 200 : 400;
            return Uni.createFrom().item(Reply.error(status, type, json.write(prepared.errors())));
        }
        OperationDefinition operation = prepared.operation(asked.operationName());
        check(operation);
        trail.asks(names.of(operation.getName()));
        Question question = new Question(asked, prepared, operation, type, known, trail);
        checkVariables(question);
        if (Prepared.isIntrospective(operation)) {
            return introspect(question);
        }
        return versions.recent().chain(version -> {
            if (!GraphSequenceLock.isChanging(version)) {
                return answer(question, key(question, version), 1);
            }
            // While a change is being committed, responses of the version before it are kept.
            return held(question, key(question, version - 1)).orElseGet(() -> again(question, 1));
        });
    }

    private record Question(
            GraphQlRequest asked,
            Prepared prepared,
            OperationDefinition operation,
            MediaType type,
            List<String> known,
            RequestTelemetry trail) {}

    private void check(OperationDefinition operation) {
        if (operation.getOperation() != OperationDefinition.Operation.QUERY) {
            throw Refusal.ofQuestion("NOT_A_QUERY", "The graph is only ever read", "Ask a query.")
                    .about("query", "a query");
        }
    }

    private Uni<Reply> introspect(Question question) {
        Cost.Counted cost = cost(question);
        return run(question).map(result -> reply(question, result, json.write(result, cost, 0)));
    }

    private Uni<Reply> again(Question question, int attempt) {
        return settling.settled().chain(version -> answer(question, key(question, version), attempt));
    }

    /** The response that the client has, or that is in the cache. */
    private Optional<Uni<Reply>> held(Question question, AnswerKey key) {
        String tag = key.tag(question.type);
        if (question.known.contains(tag) || question.known.contains("*")) {
            question.trail.ends(RequestTelemetry.Outcome.UNCHANGED);
            return Optional.of(Uni.createFrom().item(Reply.unchanged(question.type, tag)));
        }
        return answers.find(key).map(kept -> {
            question.trail.ends(RequestTelemetry.Outcome.KEPT);
            return Uni.createFrom().item(Reply.answer(question.type, kept, tag));
        });
    }

    private Uni<Reply> answer(Question question, AnswerKey key, int attempt) {
        return held(question, key).orElseGet(() -> ask(question, key, attempt));
    }

    private Uni<Reply> ask(Question question, AnswerKey key, int attempt) {
        Cost.Counted cost = cost(question);
        Uni<ExecutionResult> lost = versions.untilLost();
        Uni<ExecutionResult> carried = load.carry(cost.total(), () -> run(question));
        return Uni.combine().any().of(carried, lost).chain(result -> {
            byte[] body = json.write(result, cost, question.trail.work.edges());
            return Statuses.isOfGraph(result)
                    ? Uni.createFrom().item(reply(question, result, body))
                    : versions.now().chain(now -> settle(question, key, result, body, now, attempt));
        });
    }

    private Uni<Reply> settle(
            Question question, AnswerKey key, ExecutionResult result, byte[] body, int now, int attempt) {
        if (now != key.version()) {
            return attempt < TRIES
                    ? again(question, attempt + 1)
                    : Uni.createFrom().failure(ChangeWait.changing());
        }
        if (!result.getErrors().isEmpty()) {
            return Uni.createFrom().item(reply(question, result, body));
        }
        question.trail.ends(RequestTelemetry.Outcome.ANSWERED);
        answers.keep(key, body);
        return Uni.createFrom().item(Reply.answer(question.type, body, key.tag(question.type)));
    }

    private Uni<ExecutionResult> run(Question question) {
        question.trail.work.begins();
        return execution.run(question.prepared, question.operation.getName(), question.asked.variables());
    }

    private Reply reply(Question question, ExecutionResult result, byte[] body) {
        int status = Statuses.of(result, question.type);
        question.trail.ends(outcome(result, status));
        return status == 200 ? Reply.answer(question.type, body, null) : Reply.error(status, question.type, body);
    }

    private static RequestTelemetry.Outcome outcome(ExecutionResult result, int status) {
        if (result.getErrors().isEmpty()) {
            return RequestTelemetry.Outcome.ANSWERED;
        }
        if (result.getData() != null) {
            return RequestTelemetry.Outcome.PARTIAL;
        }
        return Statuses.isBusy(result) ? RequestTelemetry.Outcome.BUSY : RequestTelemetry.Outcome.of(status);
    }

    private AnswerKey key(Question question, int version) {
        return new AnswerKey(
                version,
                question.trail.work.moment().toLocalDate().toEpochDay(),
                question.prepared.text(),
                Optional.ofNullable(question.operation.getName()).orElse(""),
                canonical.canonical(question.asked.variables()));
    }

    private void checkVariables(Question question) {
        List<BadValue> bad =
                ArgumentCheck.ofVariables(schema, config.limits(), question.operation, question.asked.variables());
        if (!bad.isEmpty()) {
            BadValue first = bad.get(0);
            throw Refusal.ofQuestion(BadValue.CODE, first.getMessage(), first.next())
                    .about(first.argument(), first.allowed());
        }
    }

    private Cost.Counted cost(Question question) {
        Cost.Counted cost = Cost.check(
                schema,
                config.limits(),
                graph.maxPageSize(),
                question.prepared.document(),
                question.operation,
                new ArgumentSize(config.limits(), question.operation, question.asked.variables()),
                variables(question));
        question.trail.costs(cost.total());
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
                            BadValue.CODE, String.valueOf(e.getMessage()), "Send a value of the variable's type.")
                    .about("variables", "values of the types that the document declares");
        }
    }
}
