// The platform gives up when a part of it takes more than seven seconds to come, and the page stays empty: on a slow line
// it waits as long as it takes.
window.require.config({ waitSeconds: 0 });
