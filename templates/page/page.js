/*
 * The page works without this script: forms post and come back. With it nothing reloads: what changed on the server is
 * drawn again in place, and focus, typed text and scrolling stay where they were.
 */
const LOOK = { headers: { 'x-look': '1' } };
const alertBox = document.getElementById('alert');
const stage = document.getElementById('stage');
const confirmBox = document.getElementById('confirm');
let looking = false;
let lookAgain = false;
let opener = '';
let pointed = false;

// --- Drawing again -----------------------------------------------------------------------------------------------

async function look() {
  if (looking) {
    lookAgain = true;
    return;
  }
  looking = true;
  try {
    const answer = await fetch(location.href, LOOK);
    if (answer.ok) draw(new window.DOMParser().parseFromString(await answer.text(), 'text/html'));
  } catch {
    // The connection is down; its own watcher says so.
  }
  looking = false;
  if (lookAgain) {
    lookAgain = false;
    await look();
  }
}

function draw(fresh) {
  for (const region of document.querySelectorAll('[data-live]')) {
    const next = fresh.getElementById(region.id);
    if (next !== null) redraw(region, next);
  }
  drawModal(fresh.getElementById('modal'));
}

function redraw(region, next) {
  if (region.tagName !== next.tagName) {
    // "Nothing yet" has become a list: another element, with other looks.
    region.replaceWith(document.importNode(next, true));
    return;
  }
  if (source(region) === next.innerHTML) return;
  const isFeed = region.hasAttribute('data-feed');
  // Whoever is less than a screen from the end follows along; whoever reads further up is left there.
  const isAtEnd = isFeed && region.getBoundingClientRect().bottom < window.innerHeight * 2;
  swap(region, next);
  if (isFeed && isAtEnd) scrollToEnd();
}

/** Drawn markup as it came, not as the person has since changed it. */
const sources = new WeakMap();
function source(region) {
  return sources.get(region) ?? region.innerHTML;
}

function swap(region, next) {
  const held = document.activeElement;
  const heldId = region.contains(held) ? held.id : '';
  const range = heldId !== '' && 'selectionStart' in held ? [held.selectionStart, held.selectionEnd] : null;
  carryTyped(region, next);
  sources.set(region, next.innerHTML);
  const typed = [...next.querySelectorAll('input, textarea, select')].map(stateOf);
  region.innerHTML = next.innerHTML;
  region.querySelectorAll('input, textarea, select').forEach((control, index) => restore(control, typed[index]));
  if (heldId === '') return;
  const again = document.getElementById(heldId);
  again?.focus({ preventScroll: true });
  if (range?.[0] != null && again?.setSelectionRange) again.setSelectionRange(range[0], range[1]);
}

/** What somebody has typed or ticked since the last drawing, told from what the server drew, moves over. */
function carryTyped(region, next) {
  for (const control of region.querySelectorAll('input[id], textarea[id], select[id]')) {
    const other = control.type === 'hidden' || !isDirty(control) ? null : next.querySelector(`#${CSS.escape(control.id)}`);
    if (other !== null) restore(other, stateOf(control));
  }
}

function isDirty(control) {
  if (control.type === 'radio' || control.type === 'checkbox') return control.checked !== control.defaultChecked;
  if (control.tagName === 'SELECT') return [...control.options].some((it) => it.selected !== it.defaultSelected);
  return control.value !== control.defaultValue;
}

function stateOf(control) {
  return { value: control.value, checked: control.checked };
}

function restore(control, state) {
  if (control.type === 'radio' || control.type === 'checkbox') control.checked = state.checked;
  else if (control.type !== 'hidden') control.value = state.value;
}

function scrollToEnd() {
  document.querySelector('[data-feed]')?.lastElementChild?.scrollIntoView({ block: 'nearest' });
}

// --- The modal ---------------------------------------------------------------------------------------------------

function drawModal(next) {
  const modal = document.getElementById('modal');
  if (next === null) {
    if (modal === null) return;
    modal.close();
    modal.remove();
    document.getElementById(opener)?.focus();
    return;
  }
  if (modal === null) {
    opener = document.activeElement?.id ?? '';
    stage.append(document.importNode(next, true));
    showModal();
    return;
  }
  if (modal.dataset.mark === next.dataset.mark) return;
  const isOther = modal.dataset.mark.split(' ')[0] !== next.dataset.mark.split(' ')[0];
  const scrolled = document.getElementById('modal-sheet').scrollTop;
  modal.dataset.mark = next.dataset.mark;
  modal.setAttribute('lang', next.getAttribute('lang'));
  swap(modal, next);
  document.getElementById('modal-sheet').scrollTop = isOther ? 0 : scrolled;
  const wrong = modal.querySelector('.is-wrong');
  if (wrong !== null && submitted) {
    wrong.querySelector('input:not([type="hidden"]), select, textarea')?.focus();
    wrong.scrollIntoView({ block: 'center' });
  } else if (isOther || !modal.contains(document.activeElement)) {
    document.getElementById('modal-title').focus();
  }
  submitted = false;
}

let submitted = false;

/** Drawn open, so that it can be used without this script; a real modal dialog keeps focus and reading inside. */
function showModal() {
  const modal = document.getElementById('modal');
  if (modal === null) return;
  modal.removeAttribute('open');
  modal.showModal();
  document.getElementById('modal-title').focus();
}

// Escape closes as the close button does: the app may want to know.
document.addEventListener(
  'cancel',
  (event) => {
    if (event.target.id !== 'modal') return;
    event.preventDefault();
    document.getElementById('modal-x').click();
  },
  true,
);

// --- Doing -------------------------------------------------------------------------------------------------------

document.addEventListener('submit', (event) => {
  const form = event.target;
  const button = event.submitter;
  if (form.dataset.intro !== undefined) {
    event.preventDefault();
    void dismissIntro(form);
    return;
  }
  if (form.dataset.act === undefined) return;
  event.preventDefault();
  if (button?.getAttribute('aria-disabled') === 'true') return;
  void confirmed(button).then((yes) => (yes ? post(form, button) : undefined));
});

document.addEventListener('change', (event) => {
  const control = event.target;
  if (control.closest('[data-pick]') !== null && pointed) control.form.requestSubmit();
  if (control.dataset.dispatch === undefined) return;
  void post(control.form, null, [['dispatch', control.name]]);
});

// A choice made with the arrow keys is not final until the button is pressed; a tapped one is.
document.addEventListener('pointerdown', () => (pointed = true), true);
document.addEventListener('keydown', () => (pointed = false), true);

async function post(form, button, more = []) {
  if (form.getAttribute('aria-busy') === 'true' && more.length === 0) return;
  const fields = new URLSearchParams(new FormData(form, button));
  for (const [name, value] of more) fields.append(name, value);
  if (button !== null && button.name === 'do' && button.value === 'submit') submitted = true;
  form.setAttribute('aria-busy', 'true');
  say('');
  try {
    const answer = await fetch(form.getAttribute('action'), { ...LOOK, method: 'POST', body: fields });
    const { notice } = await answer.json();
    say(notice);
    if (notice === '' && form.dataset.clear !== undefined) form.reset();
  } catch {
    say(document.body.dataset.lost);
  }
  form.removeAttribute('aria-busy');
  await look();
}

async function dismissIntro(form) {
  await fetch(form.getAttribute('action'), { ...LOOK, method: 'POST', body: new URLSearchParams(new FormData(form)) });
  form.closest('section').remove();
  document.getElementById('main').focus();
}

function confirmed(button) {
  if (button?.dataset.title === undefined) return Promise.resolve(true);
  const { title, text, yes, no } = button.dataset;
  const [noButton, yesButton] = confirmBox.querySelectorAll('button');
  document.getElementById('confirm-title').textContent = title;
  document.getElementById('confirm-text').textContent = text;
  yesButton.textContent = yes;
  noButton.textContent = no;
  confirmBox.returnValue = '';
  confirmBox.showModal();
  return new Promise((resolve) => {
    yesButton.onclick = () => confirmBox.close('yes');
    noButton.onclick = () => confirmBox.close('no');
    confirmBox.onclose = () => resolve(confirmBox.returnValue === 'yes');
  });
}

function say(text) {
  alertBox.textContent = text;
}

// --- Listening ---------------------------------------------------------------------------------------------------

let lost = 0;
let events = null;

function listen() {
  events = new EventSource('/events');
  events.onmessage = () => void look();
  events.onopen = () => {
    if (lost > 0) {
      say('');
      void look();
    }
    lost = 0;
  };
  events.onerror = () => {
    lost += 1;
    if (lost === 3) say(document.body.dataset.lost);
  };
}

// A browser keeps only a few connections to one address: a tab nobody looks at gives its own back.
document.addEventListener('visibilitychange', () => {
  events?.close();
  if (document.hidden) return;
  listen();
  void look();
});

/** A newcomer starts at the top. Whoever has chosen something starts there, and a conversation starts at its end. */
function startWhereChosen() {
  if (document.querySelector('.intro') !== null) return;
  if (window.matchMedia('(width >= 760px)').matches) {
    scrollToEnd();
    return;
  }
  const search = new URLSearchParams(location.search);
  const place = search.has('open') ? '.reading' : search.has('person') ? '.who' : null;
  if (place !== null) document.querySelector(place)?.scrollIntoView();
}

listen();
showModal();
startWhereChosen();
