'use strict';

const REFRESH_MILLIS = 10_000;
const LOCALES = {en: 'en-GB', fr: 'fr-MA', ar: 'ar-MA'};

const state = {language: 'en', token: null, figures: null, message: null, timer: null};
const at = id => document.getElementById(id);
const text = key => TEXTS[state.language][key];
const number = value =>
  value === null ? text('withheld') : new Intl.NumberFormat(LOCALES[state.language]).format(value);
const percent = value =>
  new Intl.NumberFormat(LOCALES[state.language], {style: 'percent', maximumFractionDigits: 1}).format(value);
const money = amount =>
  new Intl.NumberFormat(LOCALES[state.language], {style: 'currency', currency: amount.currency}).format(amount.amount);

function element(name, content) {
  const made = document.createElement(name);
  made.textContent = content;
  return made;
}

function preferredLanguage() {
  const wanted = (navigator.languages || []).map(tag => tag.slice(0, 2));
  return wanted.find(tag => tag in TEXTS) || 'en';
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

function totals(figures) {
  const {population, social, enrollment} = figures;
  const rows = [];
  const add = (label, value) => rows.push([label, value]);
  if (population) add(text('persons'), number(population.persons));
  if (social) {
    add(text('households'), number(social.households));
    add(text('scored'), number(social.scored));
  }
  if (enrollment) {
    const {tadamon, asd} = enrollment;
    add(text('tadamonPeople'), number(tadamon.people));
    add(text('tadamonFamilies'), number(tadamon.families));
    add(text('asdFamilies'), number(asd.families));
    add(text('asdChildren'), number(asd.children));
    if (asd.families > 0) add(text('ruralShare'), percent(asd.ruralFamilies / asd.families));
    if (asd.lastCycle) add(text('lastMonth') + asd.lastCycle.month, money(asd.lastCycle.total));
  }
  return rows;
}

const COLUMNS = [
  ['persons', 'population', 'persons'],
  ['households', 'social', 'households'],
  ['tadamonPeople', 'enrollment', 'tadamonPeople'],
  ['asdFamilies', 'enrollment', 'asdFamilies'],
  ['asdPeople', 'enrollment', 'asdPeople'],
];

function regionName(code) {
  const names = REGIONS[code];
  return names ? names[state.language === 'ar' ? 1 : 0] : code;
}

function regions(figures) {
  const columns = COLUMNS.filter(([, service]) => figures[service]);
  const rows = new Map();
  columns.forEach(([, service, field], column) => figures[service].byRegion.forEach(row => {
    const code = String(row.region).slice(0, 2);
    if (!rows.has(code)) rows.set(code, columns.map(() => undefined));
    rows.get(code)[column] = row[field];
  }));
  return {columns, rows: [...rows].sort(([one], [other]) => one.localeCompare(other))};
}

function drawRegions(figures) {
  const {columns, rows} = regions(figures);
  at('columns').replaceChildren(
    element('th', text('region')), ...columns.map(([label]) => element('th', text(label))));
  at('regions').replaceChildren(...rows.map(([code, values]) => {
    const row = document.createElement('tr');
    row.append(element('th', regionName(code)),
      ...values.map(value => element('td', value === undefined ? '–' : number(value))));
    return row;
  }));
}

function draw() {
  const {figures, message} = state;
  at('figures').hidden = !figures;
  const missing = figures && figures.unavailable.length > 0
    ? text('missing') + figures.unavailable.map(name => text('services')[name]).join(', ') : '';
  at('status').textContent = message ? text(message) : missing;
  if (!figures) return;
  at('totals').replaceChildren(...totals(figures).map(([label, value]) => {
    const card = document.createElement('div');
    card.append(element('dt', label), element('dd', value));
    return card;
  }));
  drawRegions(figures);
  at('asOf').textContent = text('asOf') + new Date(figures.at).toLocaleString(LOCALES[state.language]);
}

function show(message, figures) {
  state.message = message;
  if (figures !== undefined) state.figures = figures;
  draw();
}

async function fetchFigures() {
  try {
    const answer = await fetch('/dashboard/data', {headers: {Authorization: 'Bearer ' + state.token}});
    if (answer.ok) {
      show(null, await answer.json());
    } else {
      const refusal = {401: 'refused', 403: 'forbidden'}[answer.status];
      if (refusal) clearInterval(state.timer);
      show(refusal || 'failed', refusal ? null : undefined);
    }
  } catch (unreachable) {
    show('failed');
  }
}

at('entry').addEventListener('submit', event => {
  event.preventDefault();
  state.token = at('token').value.trim();
  at('token').value = '';
  clearInterval(state.timer);
  state.timer = setInterval(fetchFigures, REFRESH_MILLIS);
  show('loading');
  fetchFigures();
});

document.querySelectorAll('[data-language]').forEach(one =>
  one.addEventListener('click', () => speak(one.dataset.language)));

speak(preferredLanguage());
