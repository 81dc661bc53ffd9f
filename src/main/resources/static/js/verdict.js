// Asks the product, a moment after typing, how the dossier stands by what is in its form, and shows the answer in place.
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

  document.addEventListener('input', changed);
  document.addEventListener('change', changed);
})();
