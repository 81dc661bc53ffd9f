// The demo says on every page that it is one, and in it the browser counts from the demo's clock: relative times are
// right. In production nobody answers the question for the clock, and nothing happens.
import { root } from './root.js';

const SystemDate = window.Date;
let ahead = 0;

const DemoDate = new Proxy(SystemDate, {
  construct(target, values, created) {
    return Reflect.construct(target, values.length ? values : [DemoDate.now()], created === DemoDate ? target : created);
  },
  apply() {
    return new DemoDate().toString();
  },
  get(target, name) {
    return name === 'now' ? () => target.now() + ahead : Reflect.get(target, name);
  }
});

async function readClock() {
  const answer = await fetch(root + '/thoi-gian/dong-ho', { credentials: 'same-origin', signal: AbortSignal.timeout(3000) });
  if (!answer.ok || answer.redirected) {
    return null;
  }
  const clock = await answer.json();
  ahead = clock.now - SystemDate.now();
  return clock;
}

function show(clock) {
  let banner = document.querySelector('.bontot-demo');
  if (!banner) {
    banner = document.createElement('p');
    banner.className = 'bontot-demo';
    document.body.append(banner);
  }
  banner.textContent = 'BẢN DÙNG THỬ – DỮ LIỆU MẪU · Ngày giả định ' + clock.day;
}

// Applications wait for this before they start.
const clock = await readClock().catch(() => null);
if (clock) {
  window.Date = DemoDate;
  show(clock);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) {
      readClock().then((moved) => moved && show(moved)).catch(() => null);
    }
  });
}
