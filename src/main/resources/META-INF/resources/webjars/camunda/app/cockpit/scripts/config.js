import '../../welcome/scripts/vietnamese.js';
import '../../welcome/scripts/signed-out.js';
import '../../welcome/scripts/demo.js';

export default {
  app: {
    vendor: 'Bốn Tốt',
    name: '· Giám sát quy trình'
  }
};
