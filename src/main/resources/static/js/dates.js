// A browser writes the day that is chosen in the way of its own language, 08/05 or 05/08: beside it stands the day as the
// Party's papers write it.
(function () {
  function two(number, always) { return (always && number < 10 ? '0' : '') + number; }

  function shown(input) {
    var said = document.createElement('output');
    function tell() {
      var day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(input.value);
      said.textContent = day
        ? 'Ngày ' + two(Number(day[3]), true) + '/' + two(Number(day[2]), Number(day[2]) < 3) + '/' + day[1]
        : '';
    }
    said.className = 'day-said';
    said.setAttribute('for', input.id);
    input.addEventListener('input', tell);
    input.after(said);
    tell();
  }

  document.querySelectorAll('input[type=date]').forEach(shown);
})();
