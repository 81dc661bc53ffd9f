// The forms of tasks, in Tasklist and as pages: they save themselves while somebody types, send their files as soon as they
// are chosen, and post their answer without leaving the page, so that what was typed stays whatever happens.
(function () {
  if (window.bontotForm) { return; }
  var FORM = 'form[name="bontot"]';
  var PAUSE = 1500;
  var AGAIN = 10000;
  // What a browser lets a page send while it is being left.
  var LAST_WORDS = 60000;
  var LOST = 'Mất kết nối. Nội dung đã nhập vẫn còn trên trang này và sẽ được lưu tạm khi có kết nối trở lại.';
  var UNSENT = 'Chưa gửi được vì mất kết nối. Nội dung đã nhập vẫn còn; đề nghị gửi lại khi có kết nối.';
  var TOO_LARGE = 'Chưa gửi được vì tệp quá lớn. Đề nghị chọn tệp nhỏ hơn rồi gửi lại.';
  var SIGNED_OUT = 'Phiên làm việc đã hết hoặc hệ thống gặp sự cố, nội dung chưa được lưu. Đề nghị chép lại nội dung đã'
    + ' nhập, đăng nhập lại rồi mở lại việc này.';

  function each(list, act) { Array.prototype.forEach.call(list, act); }
  function formOf(element) { return element && element.closest ? element.closest(FORM) : null; }
  function address(form) { return form.getAttribute('action'); }
  // A report that somebody makes of their own accord has no draft and sends its file with the answer.
  function isDrafted(form) { return !!form.querySelector('[data-saved]'); }
  function parse(text) { return new DOMParser().parseFromString(text, 'text/html'); }

  // dirty: typed and not yet saved; held: not saved by itself any more; uploads: files on their way.
  function stateOf(form) {
    if (!form.bontotState) {
      form.bontotState = { dirty: false, held: false, lost: false, timer: null, saving: null, uploads: Promise.resolve() };
    }
    return form.bontotState;
  }

  function tell(form, text, bad) {
    var place = form.querySelector('[data-saved]');
    if (place && place.textContent !== text) {
      place.textContent = text;
      place.classList.toggle('lost', !!bad);
    }
  }

  function say(form, text) {
    each(form.querySelectorAll('.unsent'), function (old) { old.remove(); });
    var note = document.createElement('p');
    note.className = 'problems unsent';
    note.setAttribute('role', 'alert');
    note.setAttribute('tabindex', '-1');
    note.textContent = text;
    form.prepend(note);
    note.focus();
    note.scrollIntoView({ block: 'nearest' });
  }

  // The task is no longer this reader's: what was typed can still be read and copied.
  function lock(form, text) {
    stateOf(form).held = true;
    each(form.querySelectorAll('input, textarea'), function (field) { field.readOnly = true; });
    each(form.querySelectorAll('select, button, input[type=radio], input[type=checkbox], input[type=file]'), function (field) {
      field.disabled = true;
    });
    say(form, text + ' Nội dung đồng chí nhập vẫn còn dưới đây để chép lại.');
  }

  // ---- Drafts

  function fields(form) {
    var data = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (typeof value === 'string') { data.append(name, value); }
    });
    return data;
  }

  function later(form, pause) {
    var state = stateOf(form);
    clearTimeout(state.timer);
    state.timer = setTimeout(function () { save(form, false); }, pause);
  }

  function save(form, whatever) {
    if (!isDrafted(form)) { return Promise.resolve(); }
    var state = stateOf(form);
    clearTimeout(state.timer);
    if (state.saving) { return state.saving.then(function () { return save(form, whatever); }); }
    if (!whatever && (!state.dirty || state.held)) { return Promise.resolve(); }
    var data = fields(form);
    if (whatever) { data.delete('revision'); }
    state.dirty = false;
    state.saving = fetch(address(form) + '/luu-tam', {
      method: 'POST', body: data, credentials: 'same-origin', keepalive: data.toString().length < LAST_WORDS
    }).then(function (response) {
      var json = (response.headers.get('content-type') || '').indexOf('application/json') === 0;
      return json ? response.json().then(function (told) { saved(form, response.status, told); }) : signedOut(form);
    }).catch(function () {
      state.dirty = true;
      state.lost = true;
      tell(form, LOST, true);
      later(form, AGAIN);
    }).finally(function () { state.saving = null; });
    return state.saving;
  }

  function saved(form, status, told) {
    var state = stateOf(form);
    state.lost = false;
    if (status === 200) {
      state.held = false;
      form.querySelector('input[name=revision]').value = told.revision;
      tell(form, told.text);
      var others = form.querySelector('[data-others]');
      others.hidden = !told.others;
      if (told.others && others.textContent !== told.others) { others.textContent = told.others; }
    } else if (status === 409) {
      state.held = true;
      tell(form, told.text, true);
    } else {
      lock(form, told.text);
    }
  }

  function signedOut(form) {
    stateOf(form).held = true;
    say(form, SIGNED_OUT);
  }

  // 15082023, 15.8.2023 and 15/8/23 become 15/8/2023: keyboards of numbers have no stroke.
  function writeDay(field) {
    var day = /^\s*(\d{1,2})(?:\s*[\/. -]\s*)?(\d{1,2})(?:\s*[\/. -]\s*)?(\d{4})\s*$/.exec(field.value)
      || /^\s*(\d{1,2})[\/. -](\d{1,2})[\/. -](\d{2})\s*$/.exec(field.value);
    if (day) { field.value = Number(day[1]) + '/' + Number(day[2]) + '/' + (day[3].length === 2 ? '20' : '') + day[3]; }
  }

  // What was said of a field holds until something else stands in it; whether that is right is said at the next sending.
  function changed(field) {
    var wrong = field.closest('.wrong');
    var problems = wrong ? [].slice.call(wrong.querySelectorAll('.problem')) : [];
    (field.getAttribute('aria-describedby') || '').split(' ').forEach(function (id) {
      if (id.indexOf('problem-') === 0) { problems.push(document.getElementById(id)); }
    });
    problems.forEach(function (problem) { if (problem) { problem.hidden = true; } });
    if (wrong) { wrong.classList.remove('wrong'); }
    field.removeAttribute('aria-invalid');
  }

  function typed(event) {
    var form = formOf(event.target);
    if (!form) { return; }
    changed(event.target);
    if (event.type === 'change' && event.target.classList.contains('date')) { writeDay(event.target); }
    if (event.type === 'change' && event.target.type === 'file' && isDrafted(form)) { return upload(form, event.target); }
    stateOf(form).dirty = true;
    later(form, PAUSE);
  }

  function saveAll() { each(document.querySelectorAll(FORM), function (form) { save(form, false); }); }

  // ---- Files

  function upload(form, input) {
    if (!input.files.length) { return; }
    var state = stateOf(form);
    var field = input.closest('.field');
    var limits = field.querySelector('.hint').textContent;
    var data = new FormData();
    fields(form).forEach(function (value, name) {
      if (name === '_csrf' || name === input.name) { data.append(name, value); }
    });
    data.append('field', input.name);
    data.append('label', field.querySelector('label[for="' + input.id + '"]').textContent);
    each(input.files, function (file) { data.append(input.name, file); });
    tell(form, 'Đang tải tệp lên…');
    state.uploads = state.uploads.then(function () {
      return fetch(address(form) + '/tep', { method: 'POST', body: data, credentials: 'same-origin' });
    }).then(function (response) {
      if (response.status === 413) { return '<div class="field too-large"></div>'; }
      return response.text();
    }).then(function (text) {
      var answer = parse(text);
      var next = answer.querySelector('.field');
      var message = answer.querySelector('body > .problems');
      if (message) { return lock(form, message.textContent); }
      if (!next) { return signedOut(form); }
      if (next.classList.contains('too-large')) { return tooLarge(form, field, input, 'Tệp quá lớn. ' + limits); }
      // Whoever has gone on to another field meanwhile stays there.
      var stayed = field.contains(document.activeElement);
      field.replaceWith(next);
      if (stayed) { document.getElementById(input.id).focus({ preventScroll: true }); }
      tell(form, next.classList.contains('wrong') ? next.querySelector('.problem').textContent : 'Đã tải tệp lên.',
        next.classList.contains('wrong'));
      state.dirty = true;
      later(form, 0);
    }).catch(function () {
      // The file stays chosen and goes with the answer.
      tell(form, LOST, true);
    });
  }

  // The server did not even read it: nothing is sent with the answer, and the field says so.
  function tooLarge(form, field, input, text) {
    input.value = '';
    input.dispatchEvent(new Event('bontot:emptied'));
    each(field.querySelectorAll('.problem'), function (old) { old.remove(); });
    var problem = document.createElement('span');
    problem.className = 'problem';
    problem.id = 'problem-' + input.name;
    problem.textContent = text;
    field.append(problem);
    field.classList.add('wrong');
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', 'limits-' + input.name + ' ' + problem.id);
    tell(form, text, true);
  }

  // ---- The answer

  // The lines of the summary stand in the order of their fields; those that say the same name them.
  function sortProblems(form) {
    var list = form.querySelector('.problems ul');
    if (!list) { return; }
    var said = [].map.call(list.children, function (line) { return line.textContent; });
    var lines = [].map.call(list.children, function (line) {
      var link = line.querySelector('a[data-field]');
      var field = link && fieldOf(form, link.getAttribute('data-field'));
      var text = line.textContent;
      if (field && said.indexOf(text) !== said.lastIndexOf(text)) {
        link.textContent = nameOf(form, field) + ': ' + link.textContent.charAt(0).toLowerCase() + link.textContent.slice(1);
      }
      return { line: line, field: field };
    });
    lines.sort(function (one, other) {
      if (!one.field || !other.field || one.field === other.field) { return (one.field ? 1 : 0) - (other.field ? 1 : 0); }
      return one.field.compareDocumentPosition(other.field) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    lines.forEach(function (entry) { list.append(entry.line); });
  }

  // What stands beside a field, without what is said in brackets.
  function nameOf(form, field) {
    var group = field.type === 'radio' && field.closest('fieldset');
    var label = group ? group.querySelector('legend') : field.id && form.querySelector('label[for="' + field.id + '"]');
    return (label ? label.textContent : field.getAttribute('aria-label') || '').replace(/\s*\(.*\)\s*$/, '').trim();
  }

  // The answer is a new form: files that could not go up ahead are carried over.
  function replaceBy(form, next) {
    var chosen = {};
    each(form.querySelectorAll('input[type=file]'), function (field) { chosen[field.name] = field.files; });
    each(next.querySelectorAll('script'), function (script) { script.remove(); });
    var refused = next.querySelector('.problems');
    form.innerHTML = next.innerHTML;
    each(form.querySelectorAll('input[type=file]'), function (field) {
      if (refused && chosen[field.name] && chosen[field.name].length) { field.files = chosen[field.name]; }
    });
    sortProblems(form);
    var first = form.querySelector('.problems, .notice');
    if (first) {
      first.setAttribute('tabindex', '-1');
      first.focus({ preventScroll: true });
    }
    form.scrollIntoView();
  }

  function done(form, answer, receipt) {
    if (form.classList.contains('inline')) {
      form.innerHTML = receipt.outerHTML;
      window.dispatchEvent(new CustomEvent('bontot:task-done', { detail: receipt.textContent }));
      return;
    }
    document.querySelector('main').replaceWith(answer.querySelector('main'));
    document.title = answer.title;
    document.querySelector('main h1').focus();
    window.scrollTo(0, 0);
  }

  function show(form, text, action) {
    var answer = parse(text);
    var next = answer.querySelector(FORM);
    var receipt = answer.querySelector('[data-done]');
    var message = answer.querySelector('.problems');
    var state = stateOf(form);
    if (next) {
      replaceBy(form, next);
      state.held = false;
      state.dirty = action === 'send' && !!form.querySelector('.problems');
      if (state.dirty) { later(form, PAUSE); }
    } else if (receipt) {
      done(form, answer, receipt);
    } else if (message) {
      lock(form, message.textContent);
    } else {
      signedOut(form);
    }
  }

  function send(form, action) {
    var state = stateOf(form);
    if (action === 'draft') { return save(form, true); }
    if (state.sending) { return state.sending; }
    var buttons = form.querySelectorAll('.buttons button');
    each(buttons, function (button) { button.disabled = true; });
    clearTimeout(state.timer);
    state.sending = Promise.all([state.saving, state.uploads]).then(function () {
      clearTimeout(state.timer);
      state.held = true;
      var data = new FormData(form);
      data.set('action', action);
      return fetch(address(form), { method: 'POST', body: data, credentials: 'same-origin' });
    }).then(function (response) {
      if (response.status === 413) {
        state.held = false;
        return say(form, TOO_LARGE);
      }
      return response.text().then(function (text) { show(form, text, action); });
    }).catch(function () {
      say(form, UNSENT);
      state.held = false;
      state.dirty = true;
      later(form, AGAIN);
    }).finally(function () {
      state.sending = null;
      if (!form.querySelector('input[readonly]')) { each(buttons, function (button) { button.disabled = false; }); }
    });
    return state.sending;
  }

  // ---- The way around

  // To a field or a place in the form. Tasklist takes what stands behind # in the address for its own.
  function go(event) {
    var link = event.target.closest && event.target.closest(FORM + ' a[href^="#"]');
    if (!link) { return; }
    event.preventDefault();
    event.stopPropagation();
    var name = link.getAttribute('data-field');
    var place = name ? fieldOf(formOf(link), name) : null;
    place = place || document.getElementById(link.getAttribute('href').slice(1));
    if (!place) { return; }
    for (var folded = place.closest('details'); folded; folded = folded.parentNode.closest('details')) { folded.open = true; }
    if (!name) { place.setAttribute('tabindex', '-1'); }
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: name ? 'center' : 'start' });
  }

  function fieldOf(form, name) {
    return Array.prototype.find.call(form.elements, function (field) {
      return field.type !== 'hidden' && (field.name === name || field.name.indexOf(name + '[') === 0);
    });
  }

  function click(event) {
    var form = formOf(event.target);
    if (form && event.target.closest('[data-drop]')) {
      var state = stateOf(form);
      clearTimeout(state.timer);
      state.dirty = false;
      send(form, 'drop');
    }
  }

  function submit(event) {
    if (!event.target.matches(FORM)) { return; }
    event.preventDefault();
    event.stopPropagation();
    send(event.target, event.submitter ? event.submitter.value : 'send');
  }

  window.bontotForm = { send: send };
  document.addEventListener('submit', submit, true);
  document.addEventListener('click', go, true);
  document.addEventListener('click', click);
  document.addEventListener('input', typed);
  document.addEventListener('change', typed);
  document.addEventListener('visibilitychange', function () { if (document.hidden) { saveAll(); } });
  window.addEventListener('pagehide', saveAll);
  window.addEventListener('online', saveAll);
  window.addEventListener('beforeunload', function (event) {
    each(document.querySelectorAll(FORM), function (form) { if (stateOf(form).lost) { event.preventDefault(); } });
  });
  each(document.querySelectorAll(FORM), sortProblems);
  var problems = document.querySelector(FORM + ' .problems[tabindex]');
  if (problems) { problems.focus(); }
})();
