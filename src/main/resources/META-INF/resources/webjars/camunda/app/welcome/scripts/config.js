import '../../welcome/scripts/patience.js';
import '../../welcome/scripts/signed-out.js';
import '../../welcome/scripts/demo.js';
import { root } from './root.js';

export default {
  customScripts: ['../welcome/scripts/vietnamese.js', '../welcome/scripts/product.js'],
  disableWelcomeMessage: true,
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi'
  },
  links: [
    {
      label: 'Việc của tôi',
      href: root + '/',
      description: 'Trang làm việc hằng ngày, dùng được trên điện thoại'
    },
    {
      label: 'Hướng dẫn',
      href: root + '/huong-dan',
      description: 'Hướng dẫn sử dụng cho từng vai trò'
    }
  ],
  app: {
    vendor: 'Bốn Tốt',
    name: '· Trang đầu'
  }
};
