import '../../welcome/scripts/vietnamese.js';
import '../../welcome/scripts/signed-out.js';
import '../../welcome/scripts/demo.js';

export default {
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  app: {
    vendor: 'Bốn Tốt',
    name: '· Quản trị'
  }
};
