// The forms of an assessment. Asks the product, a moment after typing, how the dossier stands by what is in its form, and shows the answer in place.
(function () {
  if (window.bontotVerdicts) { return; }
  window.bontotVerdicts = true;
  var PAUSE = 500;
  var waiting;
  var asked = 0;

  function show(form, text) {
    var answer = new DOMParser().parseFromString(text, 'text/html');
    Array.prototype.forEach.call(answer.querySelectorAll('[data-verdict]'), function (now) {
      var place = form.querySelector('[data-verdict="' + now.getAttribute('data-verdict') + '"]');
      // Only what has changed, or a screen reader would read everything again.
      if (place && place.innerHTML !== now.innerHTML) {
        place.className = now.className;
        place.innerHTML = now.innerHTML;
      }
    });
  }

  function ask(form) {
    var data = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (typeof value === 'string') { data.append(name, value); }
    });
    var number = ++asked;
    fetch(form.getAttribute('action') + '/ket-qua-tam-tinh', { method: 'POST', body: data, credentials: 'same-origin' })
      .then(function (response) { return response.ok ? response.text() : ''; })
      .then(function (text) { if (text && number === asked) { show(form, text); } })
      .catch(function () { /* Without a connection the last answer stays; sending will tell. */ });
  }

  function changed(event) {
    var form = event.target.closest && event.target.closest('form[name="bontot"]');
    if (!form || !form.querySelector('[data-verdict]')) { return; }
    clearTimeout(waiting);
    waiting = setTimeout(function () { ask(form); }, PAUSE);
  }

  // "Tất cả các mục đạt" is a proposal: it marks what is not marked yet, and people look at it before they send.
  function passAll(event) {
    var button = event.target.closest && event.target.closest('[data-all-pass]');
    if (!button) { return; }
    var marked = 0;
    Array.prototype.forEach.call(button.closest('details').querySelectorAll('fieldset.mark'), function (item) {
      var pass = item.querySelector('input[value="PASS"]');
      if (pass && !item.querySelector('input:checked')) { pass.checked = true; marked++; }
    });
    button.parentNode.querySelector('[role=status]').textContent = marked === 0
      ? 'Các mục đều đã được chấm.'
      : 'Đã chọn Đạt cho ' + marked + ' mục; đề nghị đồng chí xem lại từng mục trước khi gửi.';
    button.dispatchEvent(new Event('change', { bubbles: true }));
  }

  document.documentElement.classList.add('bontot-script');
  document.addEventListener('click', passAll);
  document.addEventListener('input', changed);
  document.addEventListener('change', changed);
})();
