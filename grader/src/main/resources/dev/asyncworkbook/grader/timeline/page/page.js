'use strict';
(() => {
  const $ = (id) => document.getElementById(id);
  const data = JSON.parse($('data').textContent);
  const { steps, lanes, slices } = data;
  const last = steps.length - 1;
  const prints = steps.map((step, n) => n).filter((n) => 'print' in steps[n]);
  const MOST_LINES = 200;
  const MOST_LINKS = 20;
  const ZOOMS = [0.25, 0.35, 0.5, 0.7, 0.85, 1, 1.25, 1.5, 2, 3];
  let current = 0;
  let zoom = ZOOMS.indexOf(1);

  const effects = new Map();
  const before = [];
  const latest = new Map();
  steps.forEach((step, n) => {
    before.push(latest.get(step.lane));
    latest.set(step.lane, n);
    for (const cause of step.causes ?? []) {
      effects.set(cause, effects.get(cause) ?? []);
      effects.get(cause).push(n);
    }
  });

  const element = (name, text, className = '') => {
    const made = document.createElement(name);
    made.textContent = text;
    made.className = className;
    return made;
  };

  /** Not with "disabled": the focus must not get lost at the first and the last step. */
  const able = (id, yes) => $(id).setAttribute('aria-disabled', !yes);

  /** A step as a sentence, for eyes and for screen readers alike. */
  const sentence = (n) => {
    const { words, line, ms } = steps[n];
    return `Step ${n}${line ? `, line ${line}` : ''}${ms ? `, at ${ms} ms` : ''}: ${words}`;
  };

  const links = (list, numbers, otherwise) => {
    const items = numbers.slice(0, MOST_LINKS).map(([n, note]) => {
      const item = document.createElement('li');
      const button = element('button', `${n}: ${steps[n].words}${note}`);
      button.type = 'button';
      button.addEventListener('click', () => go(n));
      item.append(button);
      return item;
    });
    if (numbers.length > MOST_LINKS) {
      items.push(element('li', `and ${numbers.length - MOST_LINKS} more`));
    }
    list.replaceChildren(...(items.length ? items : [element('li', otherwise)]));
  };

  const showCauses = () => {
    const causes = (steps[current].causes ?? []).map((n) => [n, '']);
    const own = before[current];
    if (own !== undefined && !causes.some(([n]) => n === own)) {
      causes.push([own, ', the step before of the same task']);
    }
    links($('causes'), causes, 'nothing before it');
    links($('effects'), (effects.get(current) ?? []).map((n) => [n, '']), 'nothing else');
    document.querySelectorAll('.arrow.on').forEach((arrow) => arrow.classList.remove('on'));
    document
      .querySelectorAll(`.arrow[data-from="${current}"], .arrow[data-to="${current}"]`)
      .forEach((arrow) => arrow.classList.add('on'));
  };

  const showStates = () => {
    const now = slices.filter(([, from, to]) => from <= current && current < to);
    const items = now.slice(0, MOST_LINKS).map(([lane, , , words]) => {
      const item = document.createElement('li');
      item.append(element('b', lanes[lane]), ` ${words}`);
      return item;
    });
    if (now.length > MOST_LINKS) {
      items.push(element('li', `and ${now.length - MOST_LINKS} more`));
    }
    $('states').replaceChildren(...(items.length ? items : [element('li', 'no task is alive')]));
  };

  /** Scrolls inside the box only: the page itself stays where its reader has put it. */
  const reveal = (box, top, bottom, covered) => {
    if (top < box.scrollTop + covered) {
      box.scrollTop = Math.max(0, top - covered - 30);
    } else if (bottom > box.scrollTop + box.clientHeight) {
      box.scrollTop = bottom - box.clientHeight + 30;
    }
  };

  const showSource = () => {
    const box = $('source');
    box.querySelector('.on')?.removeAttribute('aria-current');
    box.querySelector('.on')?.classList.remove('on');
    const item = box.children[(steps[current].line ?? 0) - 1];
    if (item) {
      item.classList.add('on');
      item.setAttribute('aria-current', 'true');
      const top = item.offsetTop - box.offsetTop;
      reveal(box, top, top + item.offsetHeight, 0);
    }
  };

  const showOutput = () => {
    const done = prints.filter((n) => n <= current);
    const items = done.slice(-MOST_LINES).map((n) => {
      return element('li', steps[n].print, n === current ? 'new' : '');
    });
    if (done.length > MOST_LINES) {
      items.unshift(element('li', `${done.length - MOST_LINES} lines before`, 'none'));
    }
    const nothing = element('li', 'Nothing yet.', 'none');
    $('output').replaceChildren(...(items.length ? items : [nothing]));
    $('output').scrollTop = $('output').scrollHeight;
  };

  const showCursor = () => {
    const height = data.row * ZOOMS[zoom];
    const cursor = $('cursor');
    cursor.hidden = false;
    cursor.style.height = `${height}px`;
    cursor.style.transform = `translateY(${current * height}px)`;
    const names = $('names').offsetHeight;
    reveal($('scroller'), names + current * height, names + (current + 1) * height, names);
  };

  const go = (n) => {
    current = Math.min(last, Math.max(0, n));
    $('at').textContent = current;
    $('slider').value = current;
    $('slider').setAttribute('aria-valuetext', `step ${current} of ${last}`);
    $('live').textContent = sentence(current);
    showCauses();
    showStates();
    showSource();
    showOutput();
    showCursor();
    able('first', current > 0);
    able('back', current > 0);
    able('forward', current < last);
    able('end', current < last);
  };

  const setZoom = (index) => {
    zoom = Math.min(ZOOMS.length - 1, Math.max(0, index));
    const factor = ZOOMS[zoom];
    document.querySelectorAll('svg.part, svg.head-row').forEach((svg) => {
      const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
      svg.style.width = `${width * factor}px`;
      svg.style.height = `${height * factor}px`;
      if (svg.parentElement.className === 'slot') {
        svg.parentElement.style.height = `${height * factor}px`;
        svg.parentElement.style.width = `${width * factor}px`;
      }
    });
    $('zoom').textContent = `${Math.round(factor * 100)}%`;
    able('smaller', zoom > 0);
    able('larger', zoom < ZOOMS.length - 1);
    showCursor();
  };

  const keys = {
    ArrowRight: () => go(current + 1),
    ArrowDown: () => go(current + 1),
    ArrowLeft: () => go(current - 1),
    ArrowUp: () => go(current - 1),
    PageDown: () => go(current + 10),
    PageUp: () => go(current - 10),
    Home: () => go(0),
    End: () => go(last),
    '+': () => setZoom(zoom + 1),
    '=': () => setZoom(zoom + 1),
    '-': () => setZoom(zoom - 1),
    0: () => setZoom(ZOOMS.indexOf(1)),
  };

  document.addEventListener('keydown', (event) => {
    const key = keys[event.key];
    const scrolls = event.target.closest?.('#source, #output') && event.key.length > 1;
    if (key && !scrolls && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      key();
    }
  });
  $('rows').addEventListener('click', (event) => {
    const y = event.clientY - $('rows').getBoundingClientRect().top;
    go(Math.floor(y / (data.row * ZOOMS[zoom])));
  });
  $('slider').addEventListener('input', () => go(Number($('slider').value)));
  $('first').addEventListener('click', () => go(0));
  $('back').addEventListener('click', () => go(current - 1));
  $('forward').addEventListener('click', () => go(current + 1));
  $('end').addEventListener('click', () => go(last));
  $('smaller').addEventListener('click', () => setZoom(zoom - 1));
  $('larger').addEventListener('click', () => setZoom(zoom + 1));

  if (steps.length === 0) {
    $('live').textContent = 'Nothing happened in this run.';
    return;
  }
  setZoom(zoom);
  go(Number(/^#(\d+)$/.exec(location.hash)?.[1] ?? 0));
})();
