// The browser's own button for a file speaks the browser's language: a Vietnamese one stands in front of it for the eye,
// while keyboards and screen readers keep the browser's.
(function () {
  function shown(input) {
    var choice = document.createElement('span');
    var button = document.createElement('span');
    var names = document.createElement('span');
    function tell() {
      names.textContent = Array.prototype.map.call(input.files, function (file) { return file.name; }).join(', ')
        || 'Chưa chọn tệp';
    }
    choice.className = 'file-choice';
    choice.setAttribute('aria-hidden', 'true');
    button.textContent = 'Chọn tệp';
    choice.append(button, names);
    choice.addEventListener('click', function () { input.click(); });
    input.addEventListener('change', tell);
    input.addEventListener('bontot:emptied', tell);
    input.classList.add('file-hidden');
    input.after(choice);
    tell();
  }

  function all() {
    document.querySelectorAll('input[type=file]:not(.file-hidden)').forEach(shown);
  }

  new MutationObserver(all).observe(document.documentElement, { subtree: true, childList: true });
  all();
})();
