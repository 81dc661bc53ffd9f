import '../../welcome/scripts/patience.js';
import '../../welcome/scripts/signed-out.js';
import '../../welcome/scripts/demo.js';
import './by-due-date.js';
import './task-done.js';

export default {
  customScripts: ['../welcome/scripts/vietnamese.js', '../welcome/scripts/product.js', 'scripts/whole-diagram.js', 'scripts/whole-days.js'],
  disableWelcomeMessage: true,
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  app: {
    vendor: 'Bốn Tốt',
    name: '· Danh sách việc'
  },
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'nhận việc đang mở'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'đến danh sách đầu tiên'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'đến việc đầu tiên'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'đến ô đầu tiên của biểu mẫu'
    }
  }
};
