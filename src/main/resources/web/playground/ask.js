/**
 * The editor says a moment late how an operation is called that was just typed or shown; a name of the one before is none of the
 * document's.
 */
function named({ operationName, ...question }) {
  const known = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(question.query);
  return known ? { ...question, operationName } : question;
}

/** Asks the endpoint beside this page. Headers of the reader's own, such as a key, go with it; the content type stays one. */
export async function ask(question, { headers: own } = {}) {
  const headers = new Headers(own);
  headers.set('Accept', 'application/graphql-response+json');
  headers.set('Content-Type', 'application/json');
  const answer = await fetch('../graphql', { method: 'POST', headers, body: JSON.stringify(named(question)) });
  return answer.json();
}
