/** Where GraphiQL keeps its own, so that both pages look alike. */
const KEY = 'graphiql:theme';
const THEMES = ['system', 'light', 'dark'];

function show(button, theme) {
  document.documentElement.dataset.theme = theme;
  button.textContent = `Theme: ${theme}`;
}

/** Lets the button change the page from the system's preference to light, to dark, and back. */
export function offerThemes(button) {
  let theme = localStorage.getItem(KEY) || 'system';
  show(button, theme);
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
    localStorage.setItem(KEY, theme === 'system' ? '' : theme);
    show(button, theme);
  });
}
