// Where the product's own pages begin.
export const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
