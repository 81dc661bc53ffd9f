/** Bốn Tốt: an emulation campaign of a province's party organisations, from its launch to its awards. */
package vn.bontot;
