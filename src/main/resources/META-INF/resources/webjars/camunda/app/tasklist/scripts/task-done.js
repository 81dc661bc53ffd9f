// A form that has handed its task in itself fires "bontot:task-done" on window, with a sentence for the person: the task
// is closed and the list reread.
window.addEventListener('bontot:task-done', (done) => {
  const injector = window.angular.element(document.querySelector('[ng-controller]')).injector();
  const scope = injector.get('$rootScope');
  const location = injector.get('$location');
  scope.$evalAsync(() => {
    location.search('task', null).search('detailsTab', null);
    scope.$broadcast('refresh');
    if (done.detail) {
      injector.get('Notifications').addMessage({ status: done.detail, exclusive: true, duration: 20000 });
    }
  });
});
