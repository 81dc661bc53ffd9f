import '../../welcome/scripts/patience.js';
import '../../welcome/scripts/signed-out.js';
import '../../welcome/scripts/demo.js';

export default {
  customScripts: ['../welcome/scripts/vietnamese.js', '../welcome/scripts/product.js'],
  disableWelcomeMessage: true,
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  app: {
    vendor: 'Bốn Tốt',
    name: '· Quản trị'
  }
};
