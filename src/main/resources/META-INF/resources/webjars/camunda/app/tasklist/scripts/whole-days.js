// How far a date is counts in days of the calendar, as the portal says it: Tasklist rounds hours, and makes months of days.
window.angular.module('camunda.common.widgets').run(['moment', (moment) => {
  const { from } = moment.fn;
  moment.relativeTimeThreshold('d', Infinity);
  moment.fn.from = function (time, withoutSuffix) {
    const days = this.clone().startOf('day').diff(moment(time).startOf('day'), 'days');
    return days === 0 ? from.call(this, time, withoutSuffix) : moment.duration(days, 'days').humanize(!withoutSuffix);
  };
}]);
