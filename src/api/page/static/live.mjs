// Keeps the rows of living jobs fresh. The server alone knows how a job looks: on news the page is read again and the
// cells that changed are put in place, so focus and scrolling stay where they are.

const refreshMilliseconds = 1000;
const spokenMilliseconds = 10_000;
/** A browser keeps six connections to one address; some must stay free. */
const mostStreams = 4;

const streams = new Map();
let refreshTimer;
let spokenAt = 0;

listen(document);
showButtons();
document.addEventListener('click', stopJob);

function listen() {
  for (const row of document.querySelectorAll('tr[data-events]')) {
    if (streams.has(row.id) || streams.size >= mostStreams) continue;
    const stream = new EventSource(row.dataset.events);
    streams.set(row.id, stream);
    for (const kind of ['state', 'progress']) stream.addEventListener(kind, refreshSoon);
    stream.addEventListener('done', () => {
      stream.close();
      streams.delete(row.id);
      refreshSoon();
    });
  }
}

function refreshSoon() {
  refreshTimer ??= setTimeout(refresh, refreshMilliseconds);
}

async function refresh() {
  try {
    const response = await fetch('/', { headers: { accept: 'text/html' } });
    if (response.ok) show(new DOMParser().parseFromString(await response.text(), 'text/html'));
  } catch {
    // The service is away; the event streams come back by themselves and ask again.
  }
  refreshTimer = undefined;
}

function show(fresh) {
  const ids = (page) => [...page.querySelectorAll('#jobs > tr')].map(({ id }) => id).join();
  if (ids(fresh) === ids(document)) {
    for (const row of fresh.querySelectorAll('#jobs > tr')) renewRow(document.getElementById(row.id), row);
  } else {
    document.querySelector('main').replaceWith(fresh.querySelector('main'));
  }
  showButtons();
  speak(fresh);
  listen();
}

function renewRow(row, fresh) {
  if (!('events' in fresh.dataset)) delete row.dataset.events;
  for (const cell of fresh.querySelectorAll('[data-part]')) {
    const own = row.querySelector(`[data-part="${cell.dataset.part}"]`);
    // A shown button differs from the server's hidden one in nothing but that.
    if (own.innerHTML.replaceAll(' data-shown=""', '') === cell.innerHTML.replaceAll(' hidden=""', ''))
      continue;
    own.innerHTML = cell.innerHTML;
  }
}

/** Now and then only: a screen reader would read every second aloud. An end is said at once. */
function speak(fresh) {
  const word = document.getElementById('word');
  const text = fresh.getElementById('word').textContent;
  const ended = fresh.querySelector('tr[data-events]') === null;
  if (word.textContent === text || (!ended && Date.now() - spokenAt < spokenMilliseconds)) return;
  word.textContent = text;
  spokenAt = Date.now();
}

/** Buttons need this script, so the server sends them hidden. */
function showButtons() {
  for (const button of document.querySelectorAll('button[data-stop][hidden]')) button.hidden = false;
}

async function stopJob({ target }) {
  const button = target.closest?.('button[data-stop]');
  if (!button) return;
  button.disabled = true;
  await fetch(button.dataset.stop, { method: 'POST' }).catch(() => undefined);
  refreshSoon();
}
