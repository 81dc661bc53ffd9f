import '../../welcome/scripts/signed-out.js';
import '../../welcome/scripts/demo.js';
import './by-due-date.js';
import './task-done.js';

export default {
  app: {
    vendor: 'Bốn Tốt',
    name: '· Danh sách việc'
  },
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'claims the currently selected task'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'set the focus to the first filter in the list'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'sets the focus to the first task in the list'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'sets the focus to the first input field in a task form'
    }
  }
};
