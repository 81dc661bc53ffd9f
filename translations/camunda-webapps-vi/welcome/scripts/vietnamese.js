// What the locale files do not reach: the language of the page, the names in its header, and the locale of AngularJS, from
// which date pickers and number filters take their words. To be named under customScripts in config.js: these run when AngularJS is there and the
// application has not started yet; an import in config.js comes too early.
import './built-in-words.js';

document.documentElement.lang = 'vi';

const months = Array.from({ length: 12 }, (none, month) => 'tháng ' + (month + 1));
const monthsStandingAlone = months.map((month) => month.replace('t', 'T'));

const locale = {
  id: 'vi',
  localeID: 'vi',
  pluralCat: () => 'other',
  DATETIME_FORMATS: {
    AMPMS: ['SA', 'CH'],
    DAY: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
    SHORTDAY: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    ERAS: ['Trước CN', 'Sau CN'],
    ERANAMES: ['Trước Công nguyên', 'Sau Công nguyên'],
    // Counted from Monday.
    FIRSTDAYOFWEEK: 0,
    WEEKENDRANGE: [5, 6],
    MONTH: monthsStandingAlone,
    SHORTMONTH: months.map((month) => month.replace('tháng', 'thg')),
    STANDALONEMONTH: monthsStandingAlone,
    fullDate: 'EEEE, \'ngày\' d/M/y',
    longDate: '\'ngày\' d/M/y',
    medium: 'HH:mm:ss d/M/y',
    mediumDate: 'd/M/y',
    mediumTime: 'HH:mm:ss',
    short: 'HH:mm d/M/y',
    shortDate: 'd/M/y',
    shortTime: 'HH:mm'
  },
  NUMBER_FORMATS: {
    CURRENCY_SYM: '₫',
    DECIMAL_SEP: ',',
    GROUP_SEP: '.',
    PATTERNS: [
      { gSize: 3, lgSize: 3, maxFrac: 3, minFrac: 0, minInt: 1, negPre: '-', negSuf: '', posPre: '', posSuf: '' },
      { gSize: 3, lgSize: 3, maxFrac: 0, minFrac: 0, minInt: 1, negPre: '-', negSuf: '\u00a0¤', posPre: '', posSuf: '\u00a0¤' }
    ]
  }
};

window.angular.module('ngLocale', [], ['$provide', (provide) => provide.value('$locale', locale)]);

// The names of the applications and of the menu button stand in the header's template, not in the locale files.
const header = ['$provide', (provide) => provide.decorator('camWidgetHeaderDirective', ['$delegate', (directives) => {
  for (const directive of directives) {
    directive.template = directive.template
        .replace('{{ app.label }}', "{{ {welcome: 'Trang đầu', tasklist: 'Danh sách việc', cockpit: 'Giám sát quy trình', admin: 'Quản trị'}[appName] }}")
        .replace('{{ toggleNavigation }}', '{{ toggleNavigation | translate }}');
  }
  return directives;
}])];
window.angular.module('camunda.common.widgets').config(header);

// The platform reads its texts while the first page is already being drawn, and a page that asks at once shows bare keys:
// so they are there before the application starts. Reading them once more sets the words for dates.
const base = document.querySelector('base');
const texts = await fetch(`${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/vi.json`)
    .then((answer) => answer.json());
window.angular.module('camunda.common.widgets')
    .config(['$translateProvider', (provider) => provider.translations('vi', texts.labels)])
    .run(['$translate', (translate) => translate.refresh('vi')])
    // What a screen reader says of the arrows of a date picker.
    .run(['$templateCache', (templates) => {
      for (const part of ['day', 'month', 'year']) {
        const file = `uib/template/datepicker/${part}.html`;
        templates.put(file, templates.get(file).replace('>previous<', '>trước<').replace('>next<', '>sau<'));
      }
    }])
    // "Mẫu quy trình Phân quyền": English puts the two words the other way round.
    .run(['$injector', (injector) => {
      const page = injector.has('$route') && injector.get('$route').routes['/authorization'];
      if (page) {
        page.template = page.template.replace(/\{\{title}} ({{[^}]*}})/, '$1: {{title}}');
      }
    }]);
