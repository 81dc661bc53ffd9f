// There is one login, and it is not the web application's own form: whoever is sent to that form goes to ours.
import { root } from './root.js';

function leaveForLogin() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.assign(root + '/dang-nhap');
  }
}

window.addEventListener('hashchange', leaveForLogin);
leaveForLogin();
