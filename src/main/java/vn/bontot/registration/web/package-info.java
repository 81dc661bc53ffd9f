/** Pages of stage 2 beside its tasks. */
package vn.bontot.registration.web;
