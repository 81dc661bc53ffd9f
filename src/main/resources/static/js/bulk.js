// Counts what is chosen on the page, and the seconds in which an act can still be withdrawn. Nothing depends on it.
(function () {
  'use strict';

  var form = document.querySelector('[data-choosing]');
  if (form) {
    var boxes = Array.prototype.slice.call(form.querySelectorAll('input[name=viec]'));
    var choose = form.querySelector('[data-choose]');
    var count = function () {
      var chosen = boxes.filter(function (box) { return box.checked; }).length;
      form.querySelector('[data-count]').textContent = 'Đã chọn ' + chosen + '/' + boxes.length + ' hồ sơ trên trang này';
    };
    // A browser that comes back to the page may tick again what was ticked before.
    boxes.forEach(function (box) { box.checked = false; });
    form.addEventListener('change', count);
    choose.hidden = !form.querySelector('[data-unremarkable]');
    choose.addEventListener('click', function () {
      boxes.forEach(function (box) { box.checked = box.hasAttribute('data-unremarkable'); });
      count();
    });
    count();
  }

  var seconds = document.querySelector('[data-seconds]');
  if (seconds) {
    var end = Date.now() + 1000 * Number(seconds.getAttribute('data-seconds'));
    setInterval(function () {
      seconds.textContent = Math.max(0, Math.ceil((end - Date.now()) / 1000)) + ' giây';
    }, 500);
  }
})();
