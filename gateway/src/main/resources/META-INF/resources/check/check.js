'use strict';

const state = {language: 'ar', message: null, answer: null};
const at = id => document.getElementById(id);
const text = key => TEXTS[state.language][key];

function element(name, content) {
  const made = document.createElement(name);
  made.textContent = content;
  return made;
}

function preferredLanguage() {
  const wanted = (navigator.languages || []).map(tag => tag.slice(0, 2));
  return wanted.find(tag => tag in TEXTS) || 'ar';
}

function rows({says, issuedAt, validUntil}) {
  const {kind, area, score, ...plain} = says;
  return {
    kind: text('kinds')[kind],
    ...plain,
    ...(says.place ? {place: says.place.name.ar + ' · ' + says.place.name.fr} : {}),
    area: text('areas')[area],
    ...(score ? {score: score.value} : {}),
    ...(score && (score.correctedUntil ? {decided: score.correctedUntil} : {formula: score.formula})),
    issued: issuedAt.slice(0, 10),
    validUntil,
  };
}

function draw() {
  const {answer, message} = state;
  const [verdict, meaning] = answer ? text('status')[answer.status] : [message ? text(message) : '', ''];
  at('verdict').textContent = answer && answer.specimen ? verdict + ' – ' + text('specimen') : verdict;
  at('verdict').className = answer ? (answer.status === 'valid' && !answer.specimen ? 'good' : 'bad') : '';
  at('meaning').textContent = meaning;
  const said = answer && answer.says ? Object.entries(rows(answer)) : [];
  at('says').replaceChildren(...said.flatMap(([field, value]) => {
    const shown = element('dd', String(value));
    shown.dir = 'auto';
    return [element('dt', text('fields')[field] || field), shown];
  }));
}

function speak(language) {
  state.language = language;
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.title = text('title');
  document.querySelectorAll('[data-text]').forEach(one => { one.textContent = text(one.dataset.text); });
  document.querySelectorAll('[data-language]').forEach(one =>
    one.setAttribute('aria-pressed', String(one.dataset.language === language)));
  draw();
}

function show(message, answer) {
  Object.assign(state, {message, answer});
  draw();
}

async function check(code) {
  show('asking', null);
  try {
    const reply = await fetch('/api/social/v1/certificate-checks', {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({code}),
    });
    if (reply.ok) show(null, await reply.json());
    else show(reply.status === 429 ? 'tooMany' : 'failed', null);
  } catch {
    show('failed', null);
  }
}

/** A camera opens this page with the code behind #, which stays in the browser. */
function checkScanned() {
  const code = location.hash.slice(1);
  if (!code) return;
  history.replaceState(null, '', location.pathname);
  at('code').value = code;
  check(code);
}

document.querySelectorAll('[data-language]').forEach(one =>
  one.addEventListener('click', () => speak(one.dataset.language)));
at('entry').addEventListener('submit', event => {
  event.preventDefault();
  check(at('code').value.trim());
});
addEventListener('hashchange', checkScanned);
speak(preferredLanguage());
checkScanned();
