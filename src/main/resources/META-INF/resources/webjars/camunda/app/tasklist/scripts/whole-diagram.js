// The diagram of a task fits its pane. Tasklist moves it so that the task does not stand near an edge, and thereby cuts
// off the other end: here it stays.
window.angular.module('camunda.common.widgets').config(['$provide', (provide) => provide.decorator('camWidgetBpmnViewerDirective', [
  '$delegate',
  (directives) => {
    for (const directive of directives) {
      const { link } = directive;
      directive.compile = () => (scope, ...rest) => {
        link(scope, ...rest);
        scope.control.scrollToElement = () => null;
      };
    }
    return directives;
  }
])]);
