import '../../welcome/scripts/signed-out.js';

export default {
  app: {
    vendor: 'Bốn Tốt',
    name: '· Admin'
  }
};
