// What the locale files do not reach: the language of the page, the names in its header, and the locale of AngularJS, from
// which date pickers and number filters take their words. To be named under customScripts in config.js: these run when AngularJS is there and the
// application has not started yet; an import in config.js comes too early.
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

// The viewer of decision tables has its words built in, in English; they are replaced where it has drawn them.
const TABLE_WORDS = new Map(Object.entries({
  'Hit policy:': 'Cách chọn dòng:', Unique: 'Một dòng duy nhất', First: 'Dòng đầu tiên', Any: 'Các dòng như nhau',
  Priority: 'Theo mức ưu tiên', Collect: 'Gộp các dòng', 'Rule order': 'Theo thứ tự dòng', 'Output order': 'Theo thứ tự kết quả',
  When: 'Khi', And: 'Và', Or: 'Hoặc', Then: 'Thì', Annotations: 'Ghi chú',
  'View DRD': 'Xem sơ đồ', 'Literal expression': 'Biểu thức', Inputs: 'Đầu vào', Outputs: 'Kết quả'
}));

function translateTables() {
  for (const table of document.querySelectorAll('.dmn-decision-table-container, .dmn-literal-expression-container')) {
    const nodes = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const word = TABLE_WORDS.get(nodes.currentNode.textContent.trim());
      if (word) {
        nodes.currentNode.textContent = word;
      }
    }
  }
}

new MutationObserver(translateTables).observe(document.documentElement, { childList: true, subtree: true });

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
    }]);
