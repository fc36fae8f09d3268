import './globals.js';
import 'graphiql/graphiql.min.js';
import 'graphiql/graphiql.min.css';
import './playground.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { askedFor, keep } from './address.js';
import { ask } from './ask.js';
import { examples } from './examples.js';
import { memory } from './memory.js';

const { GraphiQL } = window;

const asked = askedFor();
const tabs = examples.filter((example) => example.query !== asked?.query).map(({ query }) => ({ query }));

createRoot(document.getElementById('playground')).render(
  createElement(
    GraphiQL,
    {
      fetcher: ask,
      variables: asked?.variables,
      defaultTabs: asked ? [asked, ...tabs] : tabs,
      onTabChange: ({ tabs, activeTabIndex }) => keep(tabs[activeTabIndex]),
      shouldPersistHeaders: false,
      storage: memory,
    },
    createElement(
      GraphiQL.Logo,
      null,
      createElement(
        'a',
        { href: '../', className: 'graphiql-logo-link', 'aria-label': 'Spacegraph' },
        createElement('img', { src: '../icon.svg', alt: '', width: 24, height: 24 }),
        createElement('span', null, 'Spacegraph'),
      ),
    ),
  ),
);
