/**
 * Who somebody is, which posts they hold today and what that lets them do.
 *
 * <p>One login for portal, forms, Tasklist and Cockpit; accounts and posts are the product's own tables and the engine
 * only reads them.
 */
package vn.bontot.identity;
