import './home.css';
import { examples } from '../playground/examples.js';
import { tellFreshness } from './freshness.js';
import { offerThemes } from './theme.js';

function linkTo({ question, query }) {
  const item = document.createElement('li');
  const link = item.appendChild(document.createElement('a'));
  link.textContent = question;
  link.href = `graphiql/?${new URLSearchParams({ query })}`;
  return item;
}

offerThemes(document.getElementById('theme'));
document.getElementById('examples').replaceChildren(...examples.map(linkTo));
tellFreshness(document.getElementById('freshness'), document.getElementById('counts'));
