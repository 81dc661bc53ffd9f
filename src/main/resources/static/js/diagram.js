// A diagram is wider than a telephone: what is shown first is where the case is.
document.querySelectorAll('.diagram').forEach(function (diagram) {
  var present = diagram.querySelector('.present');
  var frame = diagram.closest('.scroll');
  if (present && frame) {
    var box = present.getBoundingClientRect();
    frame.scrollLeft += box.left + box.width / 2 - frame.getBoundingClientRect().left - frame.clientWidth / 2;
  }
});
