/** Stage 3: each cycle's dossiers, the four "tốt", and the session that recognises. */
package vn.bontot.assessment;
