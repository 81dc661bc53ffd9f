/** The pages people start from: their work, where the campaign stands, administration. */
package vn.bontot.portal;
