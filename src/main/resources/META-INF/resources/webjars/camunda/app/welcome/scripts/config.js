import '../../welcome/scripts/signed-out.js';

export default {
  app: {
    name: 'Bốn Tốt',
    vendor: 'Bốn Tốt'
  }
};
