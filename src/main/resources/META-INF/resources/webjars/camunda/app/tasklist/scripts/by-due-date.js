// Tasklist sorts by the time of creation unless its address says otherwise: what is due first comes first.
const DUE_FIRST = '[{"sortBy":"dueDate","sortOrder":"asc"}]';

if (!window.location.hash.includes('sorting=') && !window.location.hash.startsWith('#/login')) {
  const hash = window.location.hash || '#/';
  const glue = hash.includes('?') ? '&' : '?';
  window.history.replaceState(null, '', hash + glue + 'sorting=' + encodeURIComponent(DUE_FIRST));
}
