/* The search page: Pagefind finds words; a file of ours tells each item's day and names. */
(() => {
  const { link, fold, names, days, matches, written, iso } = window.daybook;
  const $ = (selector) => document.querySelector(selector);
  const form = $('#search');
  if (!form) return;
  if (location.protocol === 'file:') { form.hidden = true; return; }

  const SHOWN = 20, LISTED = 8, LONGEST_NAME = 4;
  const field = $('#q'), narrow = $('#narrow'), found = $('#found');
  const language = document.documentElement.lang, plural = new Intl.PluralRules(language);
  const digits = (count) => count.toLocaleString(language);
  const counted = (count, noun) => {
    const forms = JSON.parse(form.dataset[noun]);
    return (forms[plural.select(count)] || forms.other || forms.many).replace('#', digits(count));
  };

  /* What there is */

  let ready;
  const prepare = () => ready ??= (async () => {
    const fetched = fetch(form.dataset.items, { cache: 'no-cache' }).then((answer) => answer.json());
    const pagefind = await import(new URL(form.dataset.index + 'pagefind.js', location.href));
    await pagefind.options({ noWorker: true, excerptLength: 50 });
    const [table, data, all] = await Promise.all([fetched, names(), pagefind.search(null, { sort: { item: 'asc' } })]);
    return { pagefind, data, items: read(table, data, all.results) };
  })();

  /* The index gives all items in the order of the file. */
  const read = ({ stamp, sections, days, items }, data, results) => {
    if (results.length !== items.length) throw new Error('index and items differ');
    const table = new Map();
    let next = 0;
    for (const [date, dayNumber, count] of days) {
      for (const end = next + count; next < end; next++) {
        const [number, section, traits, ...named] = items[next];
        table.set(results[next].id, {
          place: next, date, dayNumber, number, section: sections[section], year: iso(date).slice(0, 4),
          has: ['figures', 'quotes'].filter((_, bit) => traits >> bit & 1),
          // Of another build's names the numbers tell nothing.
          named: stamp === data.stamp ? named : [],
        });
      }
    }
    return table;
  };

  /* What was typed, and names as the texts spell them */

  const spellings = (data, words) => {
    const found = [];
    for (let start = 0; start < words.length; start++) {
      for (let end = Math.min(words.length, start + LONGEST_NAME); end > start; end--) {
        const run = words.slice(start, end).join(' ');
        data.names.forEach((name, subject) => {
          if (!name.keys.some((key) => key === run || (name.isPerson && key.endsWith(' ' + run)))) return;
          for (const form of name.forms) {
            if (fold(form) !== run) found.push({ subject, query: [...words.slice(0, start), form, ...words.slice(end)].join(' ') });
          }
        });
      }
    }
    return found.slice(0, 12);
  };

  const look = async (query) => {
    const { pagefind, data, items } = await prepare();
    const words = fold(query).split(' '), isExact = /["“”]/.test(query);
    const searches = [{ query }, ...isExact ? [] : spellings(data, words)];
    // The index leaves out words that it does not have.
    const isKnown = isExact || words.length < 2 || (await Promise.all(words.map((word) => pagefind.search(word)))).every(({ results }) => results.length);
    if (!isKnown) searches.shift();
    const answers = await Promise.all(searches.map(({ query }) => pagefind.search(query.replace(/[“”]/g, '"'))));
    const hits = new Map();
    answers.forEach(({ results }, number) => {
      for (const result of results) {
        const item = items.get(result.id), { subject } = searches[number];
        if (subject !== undefined && !item.named.includes(subject)) continue;
        const other = hits.get(item.place);
        if (!other || result.score > other.score) hits.set(item.place, { item, score: result.score, data: () => result.data() });
      }
    });
    return [...hits.values()];
  };

  /* Narrowing: any of the years, all of the names */

  const named = (item, data, folder) => item.named.map((name) => data.names[name].address).filter((address) => address.startsWith(folder));
  const facets = {
    year: { of: (item) => [item.year], any: true, label: (year) => year },
    actor: { of: (item, data) => named(item, data, 'actors/'), label: (address, data) => data.called.get(address) },
    place: { of: (item, data) => named(item, data, 'regions/'), label: (address, data) => data.called.get(address) },
    has: { of: (item) => item.has, label: (trait) => form.dataset[trait] },
  };
  const ORDERS = {
    best: (a, b) => b.score - a.score || b.item.place - a.item.place,
    newest: (a, b) => b.item.date - a.item.date || a.item.place - b.item.place,
    oldest: (a, b) => a.item.place - b.item.place,
  };

  const wanted = () => {
    const told = new URLSearchParams(new FormData(narrow));
    return { order: told.get('order') || 'best', ...Object.fromEntries(Object.keys(facets).map((name) => [name, told.getAll(name)])) };
  };

  const passes = (item, wish, data, except) => Object.entries(facets).every(([name, facet]) => {
    if (name === except || !wish[name].length) return true;
    const has = new Set(facet.of(item, data));
    return facet.any ? wish[name].some((value) => has.has(value)) : wish[name].every((value) => has.has(value));
  });

  /* Showing */

  const element = (name, text, attributes = {}) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(...[text].flat());
    return made;
  };

  /* The passage, with marks around what was found */
  const passage = ({ excerpt, content }) => {
    const parts = [...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes]
      .flatMap(({ nodeName, textContent }) => {
        if (nodeName !== 'MARK') return textContent;
        const [, word, stops] = /^(.*?)([^\p{L}\p{N}]*)$/su.exec(textContent);
        return [element('mark', word), stops];
      });
    const text = parts.map((part) => part.textContent ?? part).join('').trim(), whole = content.trim();
    if (!whole.startsWith(text.slice(0, 40))) parts.unshift('… ');
    if (!whole.endsWith(text.slice(-40))) parts.push(' …');
    return element('p', parts);
  };

  const entry = (item, data) => {
    const day = item.dayNumber ? $('#jump').dataset.day.replace('#', digits(item.dayNumber)) : written(item.date, 'short');
    const when = element('p', [
      element('a', day + (item.number ? ` ¶ ${item.number}` : ''), { className: 'q', href: link(data.raw_url ?? data.url) }), ' ',
      element('time', written(item.date, 'short'), { dateTime: iso(item.date) }),
    ], { className: 'when' });
    if (item.section) when.append(' ', element('span', item.section));
    return element('li', [when, passage(data)], { className: 'entry' });
  };

  const showFacet = (name, hits, wish, data) => {
    const facet = facets[name], set = narrow.querySelector(`[data-facet=${name}]`), counts = new Map(wish[name].map((value) => [value, 0]));
    for (const { item } of hits) {
      if (!passes(item, wish, data, facet.any ? name : undefined)) continue;
      for (const value of facet.of(item, data)) counts.set(value, (counts.get(value) || 0) + 1);
    }
    const isWanted = ([value]) => wish[name].includes(value);
    const listed = [...counts].sort((a, b) => isWanted(b) - isWanted(a) || b[1] - a[1] || a[0] - b[0]).slice(0, Math.max(LISTED, wish[name].length));
    if (facet.any) listed.sort((a, b) => b[0] - a[0]);
    set.hidden = !listed.length;
    const focused = document.activeElement.name === name && document.activeElement.value;
    set.replaceChildren(set.firstElementChild, ...listed.map(([value, count]) => element('label', [
      element('input', [], { type: 'checkbox', name, value, checked: wish[name].includes(value) }), ' ', facet.label(value, data), ' ', element('span', digits(count)),
    ])));
    if (focused) narrow.querySelector(`[value="${focused}"]`)?.focus();
  };

  /* What has a page of its own */
  const showPages = (query, data) => {
    const pages = [...days(data, query), ...matches(data, query, 3).filter(({ fit }) => fit === 0).map(({ name }) => (
      { address: name.address, text: name.name, note: `${name.kind}: ${form.dataset.page}` }))];
    $('#found-names').replaceChildren(...pages.map(({ address, text, note }) => element('li', [
      element('a', text, { className: 'q', href: link(address) }), ' ', element('span', note)])));
  };

  let turn = 0, hits = [], shown = SHOWN;
  const show = async (query) => {
    const mine = ++turn, { data } = await prepare(), wish = wanted();
    const passing = hits.filter(({ item }) => passes(item, wish, data)).sort(ORDERS[wish.order]);
    const loaded = await Promise.all(passing.slice(0, shown).map(async (hit) => entry(hit.item, await hit.data())));
    if (mine !== turn) return;
    const briefs = new Set(passing.map(({ item }) => `${item.date} ${item.dayNumber}`)).size;
    $('#found-count').textContent = passing.length
      ? form.dataset.results.replace('#items', counted(passing.length, 'item')).replace('#briefs', counted(briefs, 'brief')) : form.dataset.nothing;
    $('#found-none').hidden = passing.length > 0;
    $('#found-items').replaceChildren(...loaded);
    $('#found-more').hidden = passing.length <= shown;
    for (const name in facets) showFacet(name, hits, wish, data);
    showPages(query, data);
    narrow.hidden = !hits.length;
    found.hidden = false;
  };

  const search = async () => {
    const query = field.value.trim(), mine = ++turn;
    if (!query) { found.hidden = true; return; }
    $('#found-count').textContent = form.dataset.looking;
    try {
      const answer = await look(query);
      if (mine !== turn) return;
      [hits, shown] = [answer, SHOWN];
      await show(query);
    } catch {
      if (mine !== turn) return;
      ready = undefined;
      found.hidden = false;
      narrow.hidden = true;
      $('#found-count').textContent = form.dataset.failed;
      $('#found-items').replaceChildren();
    }
  };

  /* The address tells what was asked. */

  const remember = (isNew) => {
    const told = new URLSearchParams({ q: field.value.trim() });
    for (const [name, value] of new FormData(narrow)) if (value !== 'best') told.append(name, value);
    history[isNew ? 'pushState' : 'replaceState'](null, '', field.value.trim() ? '?' + told : location.pathname);
  };

  const recall = async () => {
    const told = new URLSearchParams(location.search);
    field.value = told.get('q') || '';
    if (!field.value) { found.hidden = true; return; }
    for (const order of narrow.elements.order) order.checked = order.value === (told.get('order') || 'best');
    for (const name in facets) {
      const set = narrow.querySelector(`[data-facet=${name}]`);
      set.replaceChildren(set.firstElementChild, ...told.getAll(name).map((value) => element('input', [], { type: 'checkbox', name, value, checked: true })));
    }
    await search();
  };

  let pause;
  field.addEventListener('focus', () => prepare().catch(() => { ready = undefined; }), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(async () => { await search(); remember(false); }, 250);
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    clearTimeout(pause);
    await search();
    remember(true);
  });
  narrow.addEventListener('change', async () => { shown = SHOWN; await show(field.value.trim()); remember(false); });
  narrow.addEventListener('submit', (event) => event.preventDefault());
  $('#found-more').addEventListener('click', async () => {
    const first = shown;
    shown += SHOWN;
    await show(field.value.trim());
    $('#found-items').children[first]?.querySelector('a').focus();
  });
  addEventListener('popstate', recall);
  recall();
})();
