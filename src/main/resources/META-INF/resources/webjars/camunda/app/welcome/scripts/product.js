// The product's face in the platform's header: its logo, and the way to its own pages and to the manual.
import { root } from './root.js';

const LOGO = `<img src="${root}/img/bontot.svg" class="brand-logo" width="26" height="26" alt="">`;

const LINKS = `
    <li ng-if="authentication.name" ng-cloak class="product-link"><a target="_self" href="${root}/">Việc của tôi</a></li>
    <li ng-if="authentication.name" ng-cloak class="product-link"><a target="_self" href="${root}/huong-dan">Hướng dẫn</a></li>
    <li ng-if="authentication.name" ng-cloak class="divider-vertical"></li>
    <li engine-select></li>`;

// On a phone the platform only warns; the product has a page for it.
const ON_A_PHONE = `<div class="small-screen-warning"><a target="_self" href="${root}/">Trên điện thoại: mở trang Việc của tôi</a></div>`;

window.angular.module('camunda.common.widgets').config(['$provide', (provide) => provide.decorator('camWidgetHeaderDirective', [
  '$delegate',
  (directives) => {
    for (const directive of directives) {
      directive.template = directive.template
          .replace('<span ng-bind-html="logo" class="brand-logo"></span>', LOGO)
          .replace('<li engine-select></li>', LINKS)
          .replace(/<div class="small-screen-warning">[^]*?<\/div>/, ON_A_PHONE);
    }
    return directives;
  }
])]);

document.querySelector('link[rel=icon]').href = root + '/favicon.ico';
