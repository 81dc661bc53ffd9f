// A table that is wider than its place fades where it goes on, so that nobody takes the edge for its end.
for (const place of document.querySelectorAll('.scroll')) {
  const show = () => place.classList.toggle('goes-on', place.scrollWidth - place.clientWidth - place.scrollLeft > 1);
  place.addEventListener('scroll', show, { passive: true });
  new ResizeObserver(show).observe(place);
}
