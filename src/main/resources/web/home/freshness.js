const QUERY = 'query Freshness { meta { version loadedAt entities sources claims openConflicts } }';
const COUNTS = { entities: 'things', claims: 'claims', sources: 'sources', openConflicts: 'open conflicts' };

async function ask() {
  const answer = await fetch(`graphql?${new URLSearchParams({ query: QUERY })}`, { headers: { Accept: 'application/json' } });
  const { data, errors } = await answer.json();
  if (!data?.meta) {
    throw new Error(errors?.[0]?.message ?? `The endpoint answered ${answer.status}`);
  }
  return data.meta;
}

function count([name, title], meta) {
  const entry = document.createElement('div');
  entry.append(document.createElement('dt'), document.createElement('dd'));
  entry.children[0].textContent = title;
  entry.children[1].textContent = meta[name].toLocaleString('en');
  return entry;
}

/** Says how fresh the data is and how much of it there is; or why that cannot be said. */
export async function tellFreshness(sentence, counts) {
  try {
    const meta = await ask();
    const loaded = new Date(meta.loadedAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
    sentence.textContent = `Version ${meta.version} of the graph, loaded on ${loaded} UTC.`;
    counts.replaceChildren(...Object.entries(COUNTS).map((each) => count(each, meta)));
  } catch (failure) {
    sentence.textContent = `How fresh it is cannot be told here: ${failure.message}.`;
  }
}
