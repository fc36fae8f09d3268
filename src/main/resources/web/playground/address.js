/** The longest address that a server surely takes; what comes after a # is not sent to it. */
const LONGEST = 3500;
const PARAMETERS = ['query', 'variables', 'operationName'];

/** What the page's address asks for; undefined if it names no query. */
export function askedFor({ search, hash } = window.location) {
  const given = new URLSearchParams(search || hash.slice(1));
  const asked = Object.fromEntries(PARAMETERS.filter((name) => given.get(name)).map((name) => [name, given.get(name)]));
  return asked.query ? asked : undefined;
}

/** Makes the page's address a link to what the tab asks. */
export function keep(tab) {
  const given = new URLSearchParams(PARAMETERS.filter((name) => tab[name]).map((name) => [name, tab[name]]));
  const sign = given.toString().length > LONGEST ? '#' : '?';
  window.history.replaceState(null, '', window.location.pathname + (tab.query ? sign + given : ''));
}
