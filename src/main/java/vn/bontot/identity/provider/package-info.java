/** The engine's view of the product's accounts and posts: read only, nothing is kept twice. */
package vn.bontot.identity.provider;
