package io.spacegraph.graph.run;

import java.util.Map;

/**
 * One Cypher statement, ready to run.
 *
 * @param cypher the text: the same for every request with the same selection
 * @param parameters the values
 */
public record Statement(String cypher, Map<String, Object> parameters) {}
