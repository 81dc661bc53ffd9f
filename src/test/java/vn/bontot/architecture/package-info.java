/** Who may use whom, held by rules that are proven to bite. */
package vn.bontot.architecture;
