// Words that templates and viewers of the platform have built in, in English: they are replaced where they have been drawn.
const WORDS = new Map(Object.entries({
  // Tables and dialogs.
  Actions: 'Thao tác', Download: 'Tải về', Upload: 'Tải lên', null: 'không có', '<undefined>': 'không rõ',
  'Select all': 'Chọn tất cả', 'Unselect all': 'Bỏ chọn tất cả', 'Toggle this section': 'Mở hoặc thu gọn phần này',
  'Suspended Job Definition': 'Mẫu tác vụ tự động đang tạm dừng', 'Message is null.': 'Không có thông báo.',
  'Loading diagram': 'Đang tải sơ đồ', 'process application': 'ứng dụng',
  'This feature is unsupported in your Browser.': 'Trình duyệt này không hỗ trợ chức năng này.',
  'Invalid Date Value.': 'Ngày không đúng.', "Invalid Date Value. Supported pattern 'YYYY-MM-DD'.": 'Ngày không đúng. Ngày ghi theo mẫu 2023-12-31.',
  'task.assignee': 'Người đang xử lý', 'Failed Job': 'Tác vụ tự động không thực hiện được', failedExternalTask: 'Tác vụ bên ngoài không thực hiện được',
  Failed: 'Không thực hiện được', Error: 'Lỗi',
  'This process definition has no job definitions associated with. The job priority cannot be overridden.':
      'Mẫu quy trình này không có mẫu tác vụ tự động nên không đặt được mức ưu tiên riêng.',
  // Kinds of job definitions.
  'async-continuation': 'chạy tiếp tự động', 'async-before': 'trước bước', 'async-after': 'sau bước',
  'timer-start-event': 'hẹn giờ bắt đầu', 'timer-start-event-subprocess': 'hẹn giờ bắt đầu quy trình con',
  'timer-transition': 'hẹn giờ gắn với bước', 'timer-intermediate-transition': 'hẹn giờ giữa quy trình',
  'timer-task-listener': 'hẹn giờ của việc', DATE: 'Ngày giờ', DURATION: 'Thời hạn', CYCLE: 'Chu kỳ',
  // What profile and variable fields show before anything is typed.
  Jonny: 'An', Prosciutto: 'Nguyễn Văn', 'j.prosciutto@acme.org': 'an@example.vn', varName: 'tên dữ liệu',
  'zoom in': 'phóng to', 'zoom out': 'thu nhỏ', 'reset zoom': 'về cỡ ban đầu',
  // Values and their types.
  true: 'đúng', false: 'sai', Boolean: 'Đúng/sai', String: 'Văn bản', Date: 'Ngày giờ', Short: 'Số nguyên nhỏ', Integer: 'Số nguyên',
  Long: 'Số nguyên lớn', Double: 'Số thập phân', Null: 'Rỗng', Object: 'Đối tượng', Json: 'JSON', Xml: 'XML', Bytes: 'Dữ liệu nhị phân', File: 'Tệp',
  // Decision tables.
  'Hit policy:': 'Cách chọn dòng:', 'Hit Policy:': 'Cách chọn dòng:', Unique: 'Một dòng duy nhất', First: 'Dòng đầu tiên',
  Any: 'Các dòng như nhau', Priority: 'Theo mức ưu tiên', Collect: 'Gộp các dòng', 'Rule order': 'Theo thứ tự dòng', 'Output order': 'Theo thứ tự kết quả',
  'Collect (Sum)': 'Gộp các dòng (tổng)', 'Collect (Min)': 'Gộp các dòng (nhỏ nhất)', 'Collect (Max)': 'Gộp các dòng (lớn nhất)', 'Collect (Count)': 'Gộp các dòng (đếm)',
  'No overlap is possible and all rules are disjoint. Only a single rule can be matched': 'Các dòng không trùng nhau; chỉ một dòng áp dụng được',
  'Rules may overlap. The first matching rule will be chosen': 'Các dòng có thể trùng nhau; chọn dòng đầu tiên áp dụng được',
  'Rules may overlap. The one with the highest priority will be chosen': 'Các dòng có thể trùng nhau; chọn dòng có mức ưu tiên cao nhất',
  'Rules may overlap. Their output have to match': 'Các dòng có thể trùng nhau nhưng phải cho cùng kết quả',
  'Collects the values of all matching rules': 'Lấy kết quả của mọi dòng áp dụng được',
  'Collects the values of all matching rules and sums up to a single value': 'Lấy tổng kết quả của mọi dòng áp dụng được',
  'Collects the values of all matching rules and uses the lowest value': 'Lấy kết quả nhỏ nhất trong mọi dòng áp dụng được',
  'Collects the values of all matching rules and uses the highest value': 'Lấy kết quả lớn nhất trong mọi dòng áp dụng được',
  'Collects the values of all matching rules and counts the number of them': 'Đếm số dòng áp dụng được',
  'Collects the values of all matching rules in rule order': 'Lấy kết quả của mọi dòng áp dụng được, theo thứ tự dòng',
  When: 'Khi', And: 'Và', Or: 'Hoặc', Then: 'Thì', Annotations: 'Ghi chú', 'View DRD': 'Xem sơ đồ', 'Literal expression': 'Biểu thức',
  Inputs: 'Đầu vào', Outputs: 'Kết quả', string: 'văn bản', boolean: 'đúng/sai', number: 'số', integer: 'số nguyên', long: 'số nguyên', double: 'số thập phân', date: 'ngày',
  'Decision name': 'Tên bảng quy tắc', 'Input label': 'Đầu vào', 'Input expression': 'Biểu thức đầu vào', 'Input type': 'Loại của đầu vào',
  'Input values': 'Giá trị của đầu vào', 'Output label': 'Kết quả', 'Output name': 'Kết quả', 'Output type': 'Loại của kết quả', 'Output values': 'Giá trị của kết quả',
  // Types of groups.
  SYSTEM: 'Hệ thống', WORKFLOW: 'Công việc',
  // Permissions.
  ALL: 'tất cả', NONE: 'không', READ: 'xem', UPDATE: 'sửa', CREATE: 'tạo', DELETE: 'xóa', ACCESS: 'vào ứng dụng', SET: 'đặt',
  EDIT: 'chỉnh sửa', SHARE: 'chia sẻ', SUSPEND: 'tạm dừng', RETRY_JOB: 'chạy lại tác vụ tự động', TASK_WORK: 'thực hiện việc', TASK_ASSIGN: 'giao việc',
  READ_TASK: 'xem việc', UPDATE_TASK: 'sửa việc', READ_TASK_VARIABLE: 'xem dữ liệu của việc', UPDATE_TASK_VARIABLE: 'sửa dữ liệu của việc',
  READ_VARIABLE: 'xem dữ liệu', UPDATE_VARIABLE: 'sửa dữ liệu', READ_HISTORY: 'xem lịch sử', READ_HISTORY_VARIABLE: 'xem dữ liệu trong lịch sử',
  UPDATE_HISTORY: 'sửa lịch sử', DELETE_HISTORY: 'xóa lịch sử', CREATE_INSTANCE: 'tạo hồ sơ', READ_INSTANCE: 'xem hồ sơ', UPDATE_INSTANCE: 'sửa hồ sơ',
  DELETE_INSTANCE: 'xóa hồ sơ', SUSPEND_INSTANCE: 'tạm dừng hồ sơ', MIGRATE_INSTANCE: 'chuyển phiên bản hồ sơ',
  READ_INSTANCE_VARIABLE: 'xem dữ liệu của hồ sơ', UPDATE_INSTANCE_VARIABLE: 'sửa dữ liệu của hồ sơ',
  CREATE_BATCH_MIGRATE_PROCESS_INSTANCES: 'tạo lô chuyển phiên bản hồ sơ', CREATE_BATCH_MODIFY_PROCESS_INSTANCES: 'tạo lô sửa hồ sơ',
  CREATE_BATCH_RESTART_PROCESS_INSTANCES: 'tạo lô chạy lại hồ sơ', CREATE_BATCH_DELETE_RUNNING_PROCESS_INSTANCES: 'tạo lô xóa hồ sơ đang chạy',
  CREATE_BATCH_DELETE_FINISHED_PROCESS_INSTANCES: 'tạo lô xóa hồ sơ đã kết thúc', CREATE_BATCH_DELETE_DECISION_INSTANCES: 'tạo lô xóa lần áp dụng bảng quy tắc',
  CREATE_BATCH_SET_JOB_RETRIES: 'tạo lô đặt số lần thử tác vụ tự động', CREATE_BATCH_SET_EXTERNAL_TASK_RETRIES: 'tạo lô đặt số lần thử tác vụ bên ngoài',
  CREATE_BATCH_UPDATE_PROCESS_INSTANCES_SUSPEND: 'tạo lô tạm dừng hồ sơ', CREATE_BATCH_SET_REMOVAL_TIME: 'tạo lô đặt ngày xóa',
  CREATE_BATCH_SET_VARIABLES: 'tạo lô đặt dữ liệu', CREATE_BATCH_CORRELATE_MESSAGE: 'tạo lô gửi thông điệp'
}));

const NAMED = /^(Decision name|Input label|Input expression|Output label|Output name|DATE|DURATION|CYCLE): (.*)$/s;
const LIST_OF_NAMES = /^[A-Z_]+(, [A-Z_]+)+$/;
const ISO_DATE = /(?<![\w/-])(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?)?(?![\w/-])/g;
const ATTRIBUTES = ['title', 'label', 'placeholder', 'aria-label', 'uib-tooltip'];
// Sources of models, and what people type.
const LEFT_ALONE = 'script, style, pre, code, textarea, .demo';

function inVietnamese(text) {
  const said = text.trim();
  const named = NAMED.exec(said);
  const word = WORDS.get(said)
      ?? (named && `${WORDS.get(named[1])}: ${named[2]}`)
      ?? (LIST_OF_NAMES.test(said) && said.split(', ').map((name) => WORDS.get(name) ?? name).join(', '));
  return word ? text.replace(said, () => word)
      : text.replace(ISO_DATE, (date, year, month, day, time) => `${time ? time + ' ' : ''}${day}/${month}/${year}`);
}

function sayText(node) {
  const said = inVietnamese(node.data);
  if (said !== node.data && !node.parentElement?.closest(LEFT_ALONE)) {
    node.data = said;
  }
}

function sayAttributes(element) {
  for (const name of ATTRIBUTES) {
    const text = element.getAttribute(name);
    if (text && inVietnamese(text) !== text && !element.closest(LEFT_ALONE)) {
      element.setAttribute(name, inVietnamese(text));
    }
  }
}

// The browser's own button for a file speaks the browser's language: another stands in front of it for the eye.
function nameFileInput(input) {
  const shown = document.createElement('span');
  const button = document.createElement('span');
  const names = document.createElement('span');
  const tell = () => {
    names.textContent = [...input.files].map((file) => file.name).join(', ') || 'Chưa chọn tệp';
  };
  shown.className = 'file-choice';
  shown.setAttribute('aria-hidden', 'true');
  button.textContent = 'Chọn tệp';
  shown.append(button, names);
  shown.addEventListener('click', () => input.click());
  input.addEventListener('change', tell);
  input.classList.add('file-hidden');
  input.after(shown);
  tell();
}

function sayAll(root) {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = root; node; node = nodes.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      sayText(node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      sayAttributes(node);
      if (node.matches('input[type=file]:not(.file-hidden)')) {
        nameFileInput(node);
      }
    }
  }
}

new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === 'childList') {
      change.addedNodes.forEach(sayAll);
    } else if (change.type === 'attributes') {
      sayAttributes(change.target);
    } else {
      sayText(change.target);
    }
  }
}).observe(document.documentElement, {
  subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES
});

// Charts write the names of their columns themselves.
const { fillText } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
  fillText.call(this, inVietnamese(String(text)), ...where);
};

// Cockpit writes every point in time as in a protocol; here as in a letter.
window.angular.module('cam.commons.filter.date').config(['$provide', (provide) => provide.decorator('camDateFormat', [
  '$delegate',
  (format) => (name) => format(name) === 'YYYY-MM-DD[T]HH:mm:ss' ? 'HH:mm DD/MM/YYYY' : format(name)
])]);
