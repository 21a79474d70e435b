// The web chat's page: shows the conversation, keeps what was typed until the server has stored it.
const $ = id => document.getElementById(id);
const main = $('main'), log = $('log'), waiting = $('pending'), dots = $('dots'), choices = $('choices'), samples = $('samples');
const field = $('field'), hint = $('hint'), newer = $('newer'), lost = $('lost');
const LONGEST = 5000;
const touch = matchMedia('(pointer: coarse)');
const GREETING = $('who').textContent;
document.querySelector('footer').hidden = false; // without this script it would send nothing

const shown = { of: '', number: 0, who: '', last: null, day: '', text: '' };
let people = null; // of a samples run, once asked for

/** An element with classes and contents; contents are text or elements, never HTML. */
function el(tag, css, ...contents) {
  const element = document.createElement(tag);
  if (css) element.className = css;
  element.append(...contents);
  return element;
}

/** What appears under a finger that has just pressed cannot be pressed yet: a double click answers one question. */
const SETTLING = 400;
let pressed = 0;

function button(css, label, onPress, ...contents) {
  const made = el('button', css, ...contents);
  made.type = 'button';
  if (Date.now() - pressed < SETTLING) {
    made.disabled = true;
    setTimeout(() => { made.disabled = false; }, SETTLING);
  }
  if (label) made.setAttribute('aria-label', label);
  made.addEventListener('mousedown', event => event.preventDefault()); // the field keeps its focus
  made.addEventListener('click', () => {
    if (!made.isConnected) return; // of a question that is over
    pressed = Date.now();
    onPress();
    if (!touch.matches) field.focus({ preventScroll: true });
  });
  return made;
}

/* ---- what was typed and is not stored yet; survives a reload ---- */

const memory = {
  read(name, otherwise) {
    try { return JSON.parse(sessionStorage.getItem(name)) ?? otherwise; } catch { return otherwise; }
  },
  write(name, value) {
    try { sessionStorage.setItem(name, JSON.stringify(value)); } catch { /* full or forbidden: it lives in this page only */ }
  },
};

/* each waiting message by itself, where a closed tab does not take it along; the server knows its key, should two tabs send it */
const WAITS = 'tiendo.waits.', OLDEST = 3 * 24 * 3600 * 1000;
const waits = {
  all() {
    try {
      const found = Object.keys(localStorage).filter(name => name.startsWith(WAITS)).map(name => JSON.parse(localStorage.getItem(name)));
      found.filter(message => Date.now() - message.at > OLDEST).forEach(message => waits.drop(message.key));
      return found.filter(message => Date.now() - message.at <= OLDEST).sort((one, other) => one.at - other.at);
    } catch { return []; }
  },
  keep(message) {
    try { localStorage.setItem(WAITS + message.key, JSON.stringify(message)); } catch { /* full or forbidden: it lives in this page only */ }
  },
  drop(key) {
    try { localStorage.removeItem(WAITS + key); } catch { /* nothing was kept */ }
  },
};
let pending = waits.all();
let count = memory.read('count', 0);
const elements = new Map(); // by key: my messages that are not in the history yet

/** Unique also if this tab was duplicated with its storage. */
function newKey() {
  memory.write('count', ++count);
  const random = crypto.getRandomValues(new Uint32Array(3));
  return count.toString(36) + '-' + [...random].map(part => part.toString(36).padStart(7, '0')).join('');
}

function post(kind, what, text) {
  const message = { key: newKey(), kind, what, text, at: Date.now(), seen: shown.number, of: shown.of };
  pending.push(message);
  waits.keep(message);
  if (text) {
    showPending(message);
    shown.text = text;
  }
  drawChoices();
  drawSamples();
  toEnd();
  flush();
}

function showPending(message) {
  const meta = el('p', 'meta', clock(message.at) + ' 🕓');
  meta.append(el('span', 'hidden', 'đang gửi'));
  const bubble = el('div', 'said', el('p', '', message.text), meta);
  elements.set(message.key, bubble);
  waiting.append(bubble);
}

/** It is stored; it stays here until it comes back in the history. */
function stored(key) {
  settle(key);
  const meta = elements.get(key)?.querySelector('.meta');
  if (meta) meta.replaceChildren(meta.textContent.slice(0, 5) + ' ✓', el('span', 'hidden', 'đã lưu'));
  flush();
}

function settle(key) {
  pending = pending.filter(message => message.key !== key);
  waits.drop(key);
  if (inFlight === key) inFlight = '';
}

/* ---- connection ---- */

let socket = null, ready = false, inFlight = '', tries = 0, retry = 0, silence = 0, beat = 0, leaving = false;

async function connect() {
  clearTimeout(retry);
  if (socket || leaving) return;
  socket = { readyState: 0 };
  missed();
  try {
    const answer = await fetch('/chat/session', { method: 'POST', signal: AbortSignal.timeout?.(10000) });
    if (answer.status === 403) foreign();
    if (!answer.ok) throw new Error('session');
    open();
  } catch {
    socket = null;
    again();
  }
}

/** Opened under a name that the server does not go by. */
function foreign() {
  clearTimeout(silence);
  silence = -1;
  lost.textContent = 'Máy chủ không nhận địa chỉ này. Đồng chí mở trang bằng địa chỉ được cấp'
    + ` (người quản trị: đặt TIENDO_URL=${location.origin}).`;
}

function open() {
  const url = new URL('/chat/ws', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const mine = socket = new WebSocket(url);
  mine.onopen = ask;
  mine.onmessage = event => { if (mine === socket) heard(JSON.parse(event.data)); };
  mine.onclose = event => { if (mine === socket) closed(event.code); };
}

function closed(code) {
  socket = null;
  ready = false;
  inFlight = '';
  clearTimeout(beat);
  expectNothing();
  if (code === 4401) forget();
  missed();
  code === 4401 ? connect() : again();
}

/** Growing pauses of three seconds at most, never two pages at the same moment. */
function again() {
  clearTimeout(retry);
  retry = setTimeout(connect, Math.min(3000, 500 * 2 ** tries++) * (0.5 + Math.random() / 2));
}

function missed() {
  if (!silence && !ready) {
    silence = setTimeout(() => {
      lost.replaceChildren('Mất kết nối. Tin của đồng chí sẽ được gửi lại. ', button('', '', hurry, 'Thử lại'));
    }, 3000);
  }
}

function send(frame) {
  if (socket?.readyState === 1) socket.send(JSON.stringify(frame));
}

/** Asks for what is new; also the beat by which a dead connection is noticed. */
function ask() {
  send({ since: shown.number, of: shown.of });
  clearTimeout(beat);
  beat = setTimeout(() => drop(), 10000);
}

function drop() {
  const dead = socket;
  socket = null;
  if (dead?.close) { dead.onclose = null; dead.close(); }
  closed(0);
}

function heard(frame) {
  clearTimeout(beat);
  beat = setTimeout(ask, 45000);
  if (frame.ack) stored(frame.ack);
  else if (frame.busy) busy(frame.busy);
  else if (frame.refused) refused(frame);
  else talk(frame);
}

function busy(key) {
  expectNothing();
  setTimeout(() => { if (inFlight === key) { inFlight = ''; flush(); } }, 2000);
}

/** One at a time, so that what waits stays in order. */
function flush() {
  if (!ready || inFlight || !pending.length) return;
  const { key, kind, what, text, at, seen, of } = pending[0];
  inFlight = key;
  send({ [kind]: { key, ...what, label: kind === 'press' ? text : undefined, age: Math.max(0, Date.now() - at), seen, of } });
  expectAnswer();
}

function refused({ refused: key, why }) {
  const message = pending.find(each => each.key === key);
  settle(key);
  elements.get(key)?.remove();
  elements.delete(key);
  hint.textContent = why;
  expectNothing();
  if (message?.kind === 'say' && !field.value) setField(message.text);
  flush();
}

addEventListener('online', hurry);
document.addEventListener('visibilitychange', () => {
  if (document.hidden) return;
  looks();
  hurry();
});
field.addEventListener('input', () => { if (!socket) hurry(); }); // whoever types wants to be heard
function hurry() {
  tries = 0;
  ready ? ask() : connect();
}

/* ---- what came while nobody looked: how many there are stands in the title ---- */

const TITLE = document.title;
let unseen = 0;

function arrived(many) {
  if (!document.hidden || !many) return;
  unseen += many;
  document.title = `(${unseen}) ${TITLE}`;
}

function looks() {
  unseen = 0;
  document.title = TITLE;
}

/* ---- the conversation ---- */

function talk({ of, whole, who, notice, entries }) {
  const first = !ready;
  ready = true;
  tries = 0;
  clearTimeout(silence);
  silence = 0;
  lost.textContent = '';
  if (whole) clear();
  shown.of = of;
  const other = who !== shown.who;
  head(who, notice);
  const end = whole || isAtEnd() || (main.scrollTop === placed && isAwaited(entries));
  if (!whole) arrived(entries.filter(entry => entry.number > shown.number && entry.message).length);
  const fresh = entries.filter(entry => entry.number > shown.number).map(show);
  if (fresh.length) answerIsThere();
  if (first || whole || other || fresh.length) { // else a button would go away under the finger
    drawChoices();
    drawSamples();
  }
  if (fresh.length) end ? reveal(fresh, whole) : (newer.hidden = false);
  if (first) {
    if (whole && !entries.length && !pending.length) post('start', {}, '');
    inFlight = '';
    flush();
  }
}

function clear() {
  log.replaceChildren();
  Object.assign(shown, { number: 0, last: null, day: '' });
  for (const [key, bubble] of elements) {
    if (!pending.some(message => message.key === key)) { bubble.remove(); elements.delete(key); }
  }
}

function head(who, notice) {
  shown.who = who;
  $('who').textContent = who || GREETING;
  $('leave').hidden = !who;
  $('notice').textContent = notice;
  $('notice').hidden = !notice;
  if (!who && !people) {
    people = [];
    fetch('/chat/samples').then(answer => answer.json()).then(found => { people = found; drawSamples(); }, () => { people = null; });
  }
}

function show(entry) {
  shown.number = entry.number;
  if (entry.text !== undefined) {
    elements.get(entry.key)?.remove();
    elements.delete(entry.key);
    if (pending.some(message => message.key === entry.key)) { settle(entry.key); }
  }
  const before = log.lastElementChild;
  if (entry.text !== '') {
    dayDivider(entry.at);
    log.append(entry.message ? told(entry) : said(entry));
    shown.last?.element?.querySelectorAll('.review button').forEach(old => old.remove());
    shown.last = { ...entry, element: log.lastElementChild };
    if (entry.text) shown.text = entry.text;
  }
  return log.lastElementChild === before ? null : log.lastElementChild;
}

function dayDivider(at) {
  const day = dayOf(at);
  if (day !== shown.day) log.append(el('p', 'day', day));
  shown.day = day;
}

function said({ text, at, via }) {
  const meta = el('p', 'meta', clock(at) + ' ✓' + elsewhere(via));
  return el('div', 'said', el('p', '', text), meta);
}

function told({ message, at, via }) {
  const { lead, sentences, list, figures, picture, closing, buttons } = message;
  const bubble = el('div', picture ? 'told whole' : list.length || figures.length ? 'told wide' : 'told', headline(lead));
  bubble.append(...sentences.map(sentence => el('p', '', sentence)));
  if (list.length) bubble.append(review(list, buttons.some(each => /^sửa/i.test(each.label))));
  if (picture) bubble.append(chart(picture, figures), el('details', '', el('summary', '', 'Số liệu bằng chữ'), el('dl', 'figures', ...figures.map(figure))));
  else if (figures.length) bubble.append(el('dl', 'figures', ...figures.map(figure)));
  bubble.append(...closing.map(sentence => el('p', '', sentence)));
  if (via !== 'web') bubble.append(el('p', 'meta', clock(at) + elsewhere(via)));
  return bubble;
}

/** Only the first sentence stands out. */
function headline(lead) {
  const [, first, rest] = lead.match(/^(.*?[^\p{Lu}\s][.?!])(\s+[\p{Lu}(“].*)$/su) ?? ['', lead, ''];
  return el('p', 'lead', el('b', '', first), rest);
}

const NAMES = { telegram: 'Telegram', zalo: 'Zalo' };
function elsewhere(via) {
  return via === 'web' ? '' : ' · qua ' + (NAMES[via] ?? via);
}

function review(list, open) {
  return el('ol', 'review', ...list.map(({ label, value }, at) => {
    const line = el('li', '', el('div', '', el('span', '', `${at + 1}. ${label}`), el('b', '', value)));
    if (open) line.append(button('', `Sửa dòng ${at + 1}: ${label}`, () => say(`sửa ${at + 1}`), 'Sửa'));
    return line;
  }));
}

function figure({ label, shown: count, share, sentence, counted, low, high, state }) {
  const part = el('div', '', el('dt', '', label), el('dd', 'shown', count, share ? el('small', '', ' ' + share) : ''));
  const full = Math.max(counted, high ?? low ?? 0);
  if (low !== undefined && full > 0) {
    const bar = el('div', 'meter ' + state, el('i', ''));
    bar.setAttribute('aria-hidden', 'true'); // the sentence says it
    bar.firstChild.style.width = 100 * counted / full + '%';
    for (const notch of high === undefined ? [low] : [low, high]) {
      if (notch > 0 && (notch < full || high !== undefined)) {
        const mark = el('u', notch > counted ? 'ahead' : '');
        mark.style.left = 100 * notch / full + '%';
        bar.append(mark);
      }
    }
    part.append(el('dd', 'meterbox', bar));
  }
  if (sentence) part.append(el('dd', 'state ' + state, sentence));
  return part;
}

/** A row for each figure: all targets in one line, or of what has none the counts beside one another; who is silent has no bar. */
function chart({ title, basis }, figures) {
  const aimed = figures.some(({ low }) => low > 0);
  const measured = figures.filter(({ shown: count, low }) => /^\d/.test(count) && (!aimed || low > 0));
  const amount = ({ counted, low }) => aimed ? counted / low : counted;
  const most = Math.max(1, ...measured.map(amount), ...measured.map(({ low, high }) => (aimed && high ? high / low : 0)));
  const scale = aimed ? Math.min(1.5, most) : most;
  const drawn = el('div', 'chart', el('p', '', el('b', '', title)), el('p', 'state', basis), ...figures.flatMap(each => {
    const bar = el('div', `meter ${each.state}${/^\d/.test(each.shown) ? '' : ' silent'}`);
    if (measured.includes(each) && each.counted > 0) {
      const fill = el('i', '');
      fill.style.width = 100 * Math.min(1, amount(each) / scale) + '%';
      bar.append(fill);
    }
    for (const notch of each.low > 0 ? [1, each.high / each.low].filter(end => end <= scale) : []) {
      const mark = el('u', notch > amount(each) || !measured.includes(each) ? 'ahead' : '');
      mark.style.left = 100 * notch / scale + '%';
      bar.append(mark);
    }
    const bare = /^\d/.test(each.shown) && !measured.includes(each);
    return [el('span', '', each.label), bare ? el('small', '', each.sentence) : bar,
      el('span', '', el('b', '', each.shown), each.share ? el('small', '', ' ' + each.share) : '')];
  }));
  if (aimed) drawn.append(el('p', 'state', 'Vạch đứng: chỉ tiêu. Gạch chéo: chưa đạt.'));
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('aria-label', `Biểu đồ ${title}, ${basis}: `
    + figures.map(({ label, shown: count, share }) => `${label} ${count}${share ? ` (${share})` : ''}`).join('; '));
  return drawn;
}

/* ---- choices, samples, waiting ---- */

function drawChoices() {
  const open = !pending.some(each => each.text) && shown.last?.message ? shown.last.message.buttons : [];
  if (!open.length) shown.last?.element?.querySelectorAll('.review button').forEach(old => { old.hidden = pending.some(each => each.text); });
  choices.replaceChildren(...open.map(each =>
    button(each.main ? 'main' : '', '', () => post('press', { data: each.data }, each.label), each.label)));
  const joining = !shown.who && !open.length;
  const example = shown.who && open.length ? exampleOf(shown.last.message) : '';
  field.inputMode = joining || /^\d+$/.test(example) ? 'numeric' : 'text';
  field.placeholder = joining ? 'Mã đăng ký 10 chữ số'
    : example ? 'ví dụ: ' + example
    : open.some(each => each.label === 'Hủy') ? 'Trả lời'
    : /lãnh đạo/i.test(shown.who) ? 'đơn vị nào chưa báo cáo?' : shown.who ? 'kết nạp 2 đảng viên ngày 15/6' : 'Tin nhắn';
  field.setAttribute('aria-label', joining ? 'Mã đăng ký' : 'Tin nhắn');
}

/** What the open question would take, as it says itself: “(ví dụ: 45-QĐ/ĐU)”. */
function exampleOf({ lead, sentences, closing }) {
  const asked = [lead, ...sentences, ...closing].findLast(line => /\(ví dụ: [^)]+\)/.test(line));
  return asked ? asked.match(/\(ví dụ: ([^)]+)\)/)[1].split(' hoặc ')[0] : '';
}

/** Who may be joined, while a code is asked for. */
function drawSamples() {
  const asked = people?.length && shown.last?.message && !pending.some(each => each.text)
    && shown.last.message.buttons.every(each => people.some(person => each.label.startsWith(person.title)));
  if (shown.who || !asked) return samples.replaceChildren();
  choices.replaceChildren(); // the cards say more than buttons for the same people
  field.inputMode = 'numeric';
  field.placeholder = 'Mã đăng ký 10 chữ số';
  const groups = Map.groupBy ? Map.groupBy(people, each => each.group) : new Map([['', people]]);
  samples.replaceChildren(el('p', '', 'Hoặc chọn một người mẫu để dùng thử:'), ...[...groups].flatMap(([group, members]) => [el('h2', '', group), el('ul', '', ...members.map(card))]));
}

function card({ title, does, code }) {
  const spaced = code.slice(0, 5) + '-' + code.slice(5);
  return el('li', '', button('', `${title}, ${does}, mã ${spaced}`, () => say(code),
    el('div', '', el('b', '', title), el('small', '', does)), el('code', '', spaced)));
}

let thinking = 0, giveUp = 0;
function expectAnswer() {
  clearTimeout(thinking);
  clearTimeout(giveUp);
  thinking = setTimeout(() => { dots.hidden = false; if (isAtEnd(160)) toEnd(); }, 400);
  giveUp = setTimeout(() => { dots.hidden = true; }, 20000);
}

function answerIsThere() {
  if (shown.last?.message) expectNothing();
}

function expectNothing() {
  clearTimeout(thinking);
  clearTimeout(giveUp);
  dots.hidden = true;
}

/* ---- scrolling ---- */

let placed = 0; // where the page has scrolled to by itself

function isAtEnd(slack = 80) {
  return main.scrollHeight - main.scrollTop - main.clientHeight < slack;
}

function toEnd() {
  newer.hidden = true;
  main.scrollTo({ top: main.scrollHeight, behavior: 'instant' });
  placed = main.scrollTop;
}

/** To the end, but never past the first line of a long answer to what was said last. */
function reveal(fresh, whole) {
  toEnd();
  const added = fresh.filter(each => each);
  const answer = added.slice(added.findLastIndex(each => each.classList.contains('said')) + 1)[0];
  const top = answer && !whole ? answer.offsetTop - main.offsetTop - 12 : Infinity;
  if (top < main.scrollHeight - main.clientHeight) main.scrollTo({ top, behavior: 'instant' });
  placed = main.scrollTop;
}

/** Whether what came answers the one who sits here. */
function isAwaited(entries) {
  return log.lastElementChild?.classList.contains('said') || entries.some(entry => entry.text !== undefined);
}

/* a keyboard that comes up, a phone that is turned: the end stays in sight */
let atEnd = true, tall = 0;
main.addEventListener('scroll', () => {
  if (main.clientHeight === tall) atEnd = isAtEnd();
  if (isAtEnd()) newer.hidden = true;
}, { passive: true });
new ResizeObserver(() => {
  if (atEnd && tall && main.clientHeight !== tall) main.scrollTo({ top: main.scrollHeight, behavior: 'instant' });
  tall = main.clientHeight;
}).observe(main);
newer.addEventListener('click', () => { toEnd(); field.focus({ preventScroll: true }); });

/* ---- typing ---- */

function say(text) {
  post('say', { text }, text);
}

function submit() {
  let text = field.value.trim();
  if (!text) return setField('');
  if (text.length > LONGEST) {
    hint.textContent = `Tin dài ${text.length.toLocaleString('vi-VN')} ký tự, quá 5.000. Đồng chí chia thành nhiều tin, ví dụ mỗi việc một tin.`;
    return;
  }
  const digits = text.replace(/[\s.–-]/g, '');
  if (!shown.who && /^\d{10}$/.test(digits)) text = digits;
  setField('');
  say(text);
}

function setField(text) {
  field.value = text;
  grow();
}

function grow() {
  field.style.height = 'auto';
  field.style.height = field.scrollHeight + 2 + 'px';
  memory.write('draft', field.value);
  if (field.value.length <= LONGEST) hint.textContent = '';
}

$('form').addEventListener('submit', event => { event.preventDefault(); submit(); if (!touch.matches) field.focus(); });
$('send').addEventListener('mousedown', event => event.preventDefault());
field.addEventListener('input', grow);
field.addEventListener('keydown', event => {
  if (event.isComposing || event.keyCode === 229) return;
  if (event.key === 'Enter' && !event.shiftKey && !touch.matches) {
    event.preventDefault();
    submit();
  } else if (event.key === 'ArrowUp' && !field.value && shown.text) {
    event.preventDefault();
    setField(shown.text);
  }
});
if (touch.matches) field.setAttribute('enterkeyhint', 'enter');

/* a file let go over the page would open in its place */
const FILES = 'Trang này không nhận tệp và ảnh. Đồng chí nhắn số liệu bằng chữ, ví dụ: kết nạp 2 đảng viên ngày 15/6.';
for (const type of ['dragenter', 'dragover', 'drop']) addEventListener(type, event => noFiles(event, event.dataTransfer, type === 'drop'));
field.addEventListener('paste', event => { if (!event.clipboardData.types.includes('text/plain')) noFiles(event, event.clipboardData, true); });

function noFiles(event, carried, say) {
  if (!carried?.types.includes('Files')) return;
  event.preventDefault();
  if (say) hint.textContent = FILES;
}

/* ---- leaving ---- */

$('leave').addEventListener('click', async () => {
  leaving = true;
  try {
    await fetch('/chat/leave', { method: 'POST' });
    forget();
  } catch {
    hint.textContent = 'Chưa đăng xuất được vì mất kết nối. Đồng chí thử lại khi có mạng.';
  }
  leaving = false;
  if (socket?.close) drop(); else connect();
});

/** Nothing of one person stays on the screen or in the tab for the next. */
function forget() {
  looks();
  sessionStorage.clear();
  pending.forEach(message => waits.drop(message.key));
  pending = [];
  elements.clear();
  waiting.replaceChildren();
  clear();
  shown.of = shown.who = shown.text = '';
  setField('');
  head('', '');
  drawChoices();
  drawSamples();
}

/* ---- days and times, where the service is ---- */

const ZONE = 'Asia/Ho_Chi_Minh';
const TIME = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const DAY = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'numeric', year: 'numeric' });

function clock(at) {
  return TIME.format(at);
}

function dayOf(at) {
  const part = Object.fromEntries(DAY.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.weekday}, ${part.day}/${part.month}/${part.year}`;
}

pending.filter(message => message.text).forEach(showPending);
setField(memory.read('draft', ''));
drawChoices();
if (!touch.matches) field.focus();
connect();
navigator.serviceWorker?.register('/sw.js').catch(() => {}); // what shows the page while the service is away
