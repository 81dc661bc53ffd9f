// Counts the remaining time of a last day down by minutes; how much is left comes from the server, whose clock counts.
(function () {
  var loaded = performance.now();
  function words(seconds) {
    var minutes = Math.floor((seconds + 1) / 60);
    if (minutes < 1) { return 'Còn dưới 1 phút'; }
    var hours = Math.floor(minutes / 60);
    var rest = minutes % 60;
    return 'Còn ' + (hours ? hours + ' giờ' : '') + (rest ? (hours ? ' ' : '') + rest + ' phút' : '');
  }
  setInterval(function () {
    var passed = Math.floor((performance.now() - loaded) / 1000);
    document.querySelectorAll('[data-seconds-left]').forEach(function (place) {
      var left = place.dataset.secondsLeft - passed;
      var text = left >= 0 ? words(left) : 'Đã hết hạn';
      if (place.textContent !== text) { place.textContent = text; }
    });
  }, 15000);
})();
